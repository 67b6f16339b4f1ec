package fr.lesbases.collection;

import fr.lesbases.common.Beginning;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Publisher;
import fr.lesbases.resource.ResourcePicture;
import fr.lesbases.search.ListRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A collection in a list.
 *
 * @param resources how many the viewer may read
 * @param first of those, the first ones: its mosaic
 */
public record CollectionRow(CollectionId id, Slug slug, CollectionDetails details, Visibility visibility, Publisher owner, Optional<FileId> cover,
        long resources, List<ResourcePicture> first) implements ListRow {

    public CollectionRow {
        first = List.copyOf(first);
    }

    @Override
    public String name() {
        return details.title();
    }

    @Override
    public String firstWords() {
        return Beginning.inRow(details.description());
    }

    @Override
    public Stream<String> words() {
        return Stream.of(details.title(), details.description(), owner.name());
    }
}
