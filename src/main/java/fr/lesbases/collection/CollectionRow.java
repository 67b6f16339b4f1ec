package fr.lesbases.collection;

import fr.lesbases.common.CollectionId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Publisher;
import fr.lesbases.resource.ResourcePicture;
import java.util.List;
import java.util.Optional;

/**
 * A collection in a list.
 *
 * @param resources how many the viewer may read
 * @param first of those, the first ones: its mosaic
 */
public record CollectionRow(CollectionId id, Slug slug, CollectionDetails details, Visibility visibility, boolean favourites, Publisher owner, Optional<FileId> cover,
        long resources, List<ResourcePicture> first) {

    public CollectionRow {
        first = List.copyOf(first);
    }
}
