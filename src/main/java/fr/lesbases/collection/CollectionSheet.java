package fr.lesbases.collection;

import fr.lesbases.common.CollectionId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.Cover;
import fr.lesbases.resource.Publisher;
import java.util.List;
import java.util.Optional;

/**
 * A collection in the hands of who edits it.
 *
 * @param image what the cover names
 * @param canBePublic false on a private profile or in a private base
 * @param changeable false for "Mes favoris", of which only the resources change
 * @param entries all that the viewer may read
 */
public record CollectionSheet(CollectionId id, Slug slug, CollectionDetails details, Publisher owner, Optional<Cover> cover, Optional<StoredFile> image, Visibility visibility,
        boolean canBePublic, boolean changeable, List<CollectionEntry> entries) {

    public CollectionSheet {
        entries = List.copyOf(entries);
    }
}
