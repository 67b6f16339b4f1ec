package fr.lesbases.collection;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Page;
import fr.lesbases.common.Slug;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.Cover;
import fr.lesbases.resource.ResourcePicture;
import fr.lesbases.resource.ResourceRow;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A collection's page, as its reader may see it. */
@Service
@Transactional(readOnly = true)
public class CollectionReading {

    private final CollectionRows collections;
    private final CollectionSlugs slugs;
    private final EntryReader entries;
    private final CollectionPlaces places;
    private final Files files;
    private final CurrentViewer currentViewer;

    CollectionReading(CollectionRows collections, CollectionSlugs slugs, EntryReader entries, CollectionPlaces places, Files files, CurrentViewer currentViewer) {
        this.collections = collections;
        this.slugs = slugs;
        this.entries = entries;
        this.places = places;
        this.files = files;
        this.currentViewer = currentViewer;
    }

    /**
     * The page of that address or a former one: the page's own slug tells which.
     *
     * @param number of the page of its entries, from 1; beyond the last one: the last one
     * @throws NotFound also for what the viewer may not know of
     */
    public CollectionPage page(Slug slug, int number) {
        ResourceCollection collection = slugs.find(slug.value()).orElseThrow(CollectionPolicy::notFound);
        Viewer viewer = currentViewer.get();
        if (!CollectionPolicy.allows(CollectionAction.SEE, collection, viewer)) {
            throw CollectionPolicy.notFound();
        }
        if (!CollectionPolicy.allows(CollectionAction.READ, collection, viewer)) {
            return new CollectionPage.Locked(collection.slug(), collection.details().title(), places.owner(collection));
        }
        Page<CollectionEntry> page = entries.page(collection.id(), viewer, number);
        List<ResourcePicture> first = (page.number() == 1 ? page : entries.page(collection.id(), viewer, 1)).items().stream().map(entry -> entry.row().picture())
                .limit(EntryReader.MOSAIC).toList();
        return new CollectionPage.Open(collection.id(), collection.slug(), collection.details(), places.owner(collection), collection.visibility(),
                collection.cover().map(Cover::alt).orElse(""), image(collection), page, first, CollectionPolicy.allowed(collection, viewer));
    }

    /** The resources last added to it, at most {@code most}, the newest first; none where the viewer may not read it. */
    public List<ResourceRow> newest(CollectionId id, int most) {
        Viewer viewer = currentViewer.get();
        return collections.findById(id.value()).filter(collection -> CollectionPolicy.allows(CollectionAction.READ, collection, viewer)).map(collection -> entries.newest(id, viewer, most)).orElse(List.of());
    }

    /** What the page for changing it shows. @throws NotFound, fr.lesbases.access.AccessDenied as the policy says */
    public CollectionSheet sheet(Slug slug) {
        ResourceCollection collection = slugs.find(slug.value()).orElseThrow(CollectionPolicy::notFound);
        Viewer viewer = currentViewer.signedIn();
        CollectionPolicy.require(CollectionAction.EDIT, collection, viewer);
        return new CollectionSheet(collection.id(), collection.slug(), collection.details(), places.owner(collection), collection.cover(), image(collection),
                collection.visibility(), places.isPublic(collection.creator(), collection.base()), CollectionPolicy.allows(CollectionAction.CHANGE, collection, viewer),
                entries.all(collection.id(), viewer));
    }

    private Optional<StoredFile> image(ResourceCollection collection) {
        return collection.cover().flatMap(cover -> files.find(cover.image()));
    }
}
