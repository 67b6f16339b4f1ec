package fr.lesbases.resource;

import static java.util.stream.Collectors.toSet;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.file.Files;
import fr.lesbases.taxonomy.Vocabularies;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A resource's page, as its reader may see it. */
@Service
@Transactional(readOnly = true)
public class Reading {

    private final Resources resources;
    private final ResourceSlugs slugs;
    private final Places places;
    private final Files files;
    private final RelatedResources related;
    private final Vocabularies vocabularies;
    private final Looks looks;
    private final Views views;
    private final Saves saves;
    private final CurrentViewer currentViewer;

    Reading(Resources resources, ResourceSlugs slugs, Places places, Files files, RelatedResources related, Vocabularies vocabularies, Looks looks, Views views, Saves saves,
            CurrentViewer currentViewer) {
        this.resources = resources;
        this.slugs = slugs;
        this.places = places;
        this.files = files;
        this.related = related;
        this.vocabularies = vocabularies;
        this.looks = looks;
        this.views = views;
        this.saves = saves;
        this.currentViewer = currentViewer;
    }

    /** Whether the viewer still reads what its address showed. */
    public boolean isReadable(Slug slug) {
        return slugs.find(slug.value()).filter(resource -> ResourcePolicy.allows(Action.READ, resource, currentViewer.get())).isPresent();
    }

    /** @throws ResourceNotFound, fr.lesbases.access.AccessDenied as the policy says */
    public void require(Action action, ResourceId id) {
        ResourcePolicy.require(action, resources.findById(id.value()).orElseThrow(ResourceNotFound::hidden), currentViewer.get());
    }

    /** Those of the resources that are placed in this base. */
    public Set<ResourceId> placedIn(BaseId base, Collection<ResourceId> ids) {
        return ids.isEmpty() ? Set.of() : resources.idsPlacedIn(base.value(), ids.stream().map(ResourceId::value).toList()).stream().map(ResourceId::new).collect(toSet());
    }

    /** The page of that address or a former one: the page's own slug tells which. @throws ResourceNotFound also for what the viewer may not know of */
    public ResourcePage page(Slug slug) {
        Resource resource = slugs.find(slug.value()).orElseThrow(ResourceNotFound::hidden);
        Viewer viewer = currentViewer.get();
        if (!ResourcePolicy.allows(Action.SEE, resource, viewer)) {
            throw ResourceNotFound.hidden();
        }
        Publisher publisher = places.publisher(resource);
        Content content = resource.published().map(Revision::content).orElseGet(resource::content);
        if (!ResourcePolicy.allows(Action.READ, resource, viewer)) {
            return new ResourcePage.Locked(resource.slug(), content.title(), content.language(), publisher);
        }
        var allowed = ResourcePolicy.allowed(resource, viewer);
        return new ResourcePage.Open(resource.id(), resource.slug(), publisher, resource.state(), content,
                allowed.contains(Action.EDIT) && resource.hasUnpublishedChanges(), resource.firstPublished(), resource.lastPublished(),
                resource.classification().terms().stream().flatMap(term -> vocabularies.find(term).stream()).toList(), resource.licence(),
                files.find(content.files()), related.find(content.resources()), looks.family(resource.classification()), use(resource), allowed);
    }

    /** Up to this moment. */
    private Use use(Resource resource) {
        return resource.published().isEmpty() ? Use.NONE : new Use(resource.use().views() + views.waiting(resource.id()), saves.of(resource.id()));
    }
}
