package fr.lesbases.collection;

import static java.util.stream.Collectors.toMap;

import fr.lesbases.access.ReadableRows;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Publisher;
import fr.lesbases.resource.ResourceCatalogue;
import fr.lesbases.resource.ResourcePicture;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the rows of a page of a list in as many queries for many as for one. Trusts its callers to ask only for what may be read; what is in them it asks itself. */
@Component
class CollectionRowReader {

    private static final String ENTRIES = "from collection_entry e join resource r on r.id = e.resource where e.collection = c.id and" + EntryReader.READABLE;

    private final JdbcClient database;
    private final CollectionPlaces places;
    private final ResourceCatalogue catalogue;

    CollectionRowReader(JdbcClient database, CollectionPlaces places, ResourceCatalogue catalogue) {
        this.database = database;
        this.places = places;
        this.catalogue = catalogue;
    }

    List<CollectionRow> read(List<CollectionId> ids, Viewer viewer) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<CollectionId, Raw> raw = database.sql("select c.id, c.slug, c.creator, c.base, c.title, c.description, c.visibility, c.cover ->> 'image' as cover,"
                + " (select count(*) " + ENTRIES + ") as resources,"
                + " array(select e.resource " + ENTRIES + "order by e.position, e.resource limit " + EntryReader.MOSAIC + ") as first"
                + " from resource_collection c where c.id in (:ids)")
                .param("ids", ids.stream().map(CollectionId::value).toList()).param(ReadableRows.KEYS, ReadableRows.keys(viewer))
                .query(Raw::of).list().stream().collect(toMap(Raw::id, row -> row));
        Map<ResourceId, ResourcePicture> tiles = catalogue.pictures(raw.values().stream().flatMap(row -> row.first().stream()).distinct().toList());
        Map<CollectionPlaces.Placed, Publisher> owners = places.owners(raw.values().stream().map(Raw::place).toList());
        return ids.stream().map(raw::get).filter(Objects::nonNull).map(row -> row.with(owners.get(row.place()), tiles)).toList();
    }

    private record Raw(CollectionId id, Slug slug, CollectionPlaces.Placed place, CollectionDetails details, Visibility visibility, @Nullable String cover,
            long resources, List<ResourceId> first) {

        static Raw of(ResultSet row, int index) throws SQLException {
            UUID[] first = (UUID[]) row.getArray("first").getArray();
            return new Raw(new CollectionId(row.getObject("id", UUID.class)), new Slug(row.getString("slug")), placed(row),
                    new CollectionDetails(row.getString("title"), row.getString("description")), Visibility.valueOf(row.getString("visibility")),
                    row.getString("cover"), row.getLong("resources"), Arrays.stream(first).map(ResourceId::new).toList());
        }

        private static CollectionPlaces.Placed placed(ResultSet row) throws SQLException {
            return new CollectionPlaces.Placed(new ProfileId(row.getObject("creator", UUID.class)),
                    Optional.ofNullable(row.getObject("base", UUID.class)).map(BaseId::new));
        }

        CollectionRow with(Publisher owner, Map<ResourceId, ResourcePicture> tiles) {
            Stream<ResourcePicture> mosaic = first.stream().map(tiles::get).filter(Objects::nonNull);
            return new CollectionRow(id, slug, details, visibility, owner, Optional.ofNullable(cover).map(UUID::fromString).map(FileId::new), resources,
                    mosaic.toList());
        }
    }
}
