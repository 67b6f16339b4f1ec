package fr.lesbases.collection;

import fr.lesbases.common.CollectionId;
import fr.lesbases.common.Page;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.Publisher;
import fr.lesbases.resource.ResourcePicture;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a collection's address shows to one viewer. */
public sealed interface CollectionPage {

    Slug slug();

    String title();

    Publisher owner();

    /**
     * @param image what the cover names
     * @param entries those the viewer may read, and no sign of others
     * @param first of them, from the first page: the mosaic
     */
    record Open(CollectionId id, Slug slug, CollectionDetails details, Publisher owner, Visibility visibility, String alt, Optional<StoredFile> image,
            Page<CollectionEntry> entries, List<ResourcePicture> first, Set<CollectionAction> allowed) implements CollectionPage {

        public Open {
            first = List.copyOf(first);
            allowed = Set.copyOf(allowed);
        }

        @Override
        public String title() {
            return details.title();
        }

        public boolean can(CollectionAction action) {
            return allowed.contains(action);
        }
    }

    /** A private one, to outsiders. */
    record Locked(Slug slug, String title, Publisher owner) implements CollectionPage {}
}
