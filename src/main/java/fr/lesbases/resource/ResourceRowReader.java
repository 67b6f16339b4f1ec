package fr.lesbases.resource;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the rows of a page of a list in four queries, however many rows. Trusts its callers to ask only for what may be read. */
@Component
class ResourceRowReader {

    private final JdbcClient database;
    private final Places places;
    private final Vocabularies vocabularies;
    private final Looks looks;

    ResourceRowReader(JdbcClient database, Places places, Vocabularies vocabularies, Looks looks) {
        this.database = database;
        this.places = places;
        this.vocabularies = vocabularies;
        this.looks = looks;
    }

    /** @param editing rows say what the working copies say; otherwise what readers read */
    List<ResourceRow> read(List<ResourceId> ids, boolean editing) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> keys = ids.stream().map(ResourceId::value).toList();
        Map<ResourceId, Raw> raw = database.sql("""
                select r.id, r.slug, r.creator, r.base, r.visibility, r.unpublished, r.edited, r.views, r.saves, coalesce(r.first_published, r.edited) as date,
                  case when :editing or p.id is null then r.title else p.title end as title,
                  case when :editing or p.id is null then r.description else p.description end as description,
                  case when :editing or p.id is null then r.cover else p.cover end ->> 'image' as cover
                from resource r left join revision p on p.id = r.published where r.id in (:ids)""")
                .param("editing", editing).param("ids", keys).query(Raw::of).list().stream().collect(toMap(Raw::id, row -> row));
        Map<ResourceId, List<TermRef>> terms = database.sql("select resource, vocabulary, term from resource_term where resource in (:ids) order by position")
                .param("ids", keys).query(Tagged::of).list().stream().collect(groupingBy(Tagged::resource, java.util.stream.Collectors.mapping(Tagged::term, java.util.stream.Collectors.toList())));
        Map<Places.Placed, Publisher> publishers = places.publishers(raw.values().stream().map(Raw::place).toList());
        return ids.stream().filter(raw::containsKey).map(id -> row(raw.get(id), terms.getOrDefault(id, List.of()), publishers.get(raw.get(id).place()), editing)).toList();
    }

    private ResourceRow row(Raw raw, List<TermRef> terms, Publisher publisher, boolean editing) {
        List<String> supports = terms.stream().filter(term -> term.vocabulary().equals(Vocabulary.SUPPORTS))
                .flatMap(term -> vocabularies.find(term).map(Term::label).stream()).toList();
        return new ResourceRow(raw.id(), raw.slug(), raw.title(), raw.description(), raw.state(), editing && raw.unpublished(),
                Optional.ofNullable(raw.cover()).map(UUID::fromString).map(FileId::new), publisher, raw.date(), raw.edited(), supports, looks.all(terms), terms, raw.use());
    }

    private record Raw(ResourceId id, Slug slug, Places.Placed place, State state, boolean unpublished, Instant date, Instant edited, String title, String description,
            @Nullable String cover, Use use) {

        static Raw of(ResultSet row, int index) throws SQLException {
            String visibility = row.getString("visibility");
            return new Raw(new ResourceId(row.getObject("id", UUID.class)), new Slug(row.getString("slug")), placed(row),
                    visibility == null ? State.DRAFT : State.valueOf(visibility), row.getBoolean("unpublished"), row.getObject("date", Timestamp.class).toInstant(),
                    row.getObject("edited", Timestamp.class).toInstant(),
                    row.getString("title"), row.getString("description"), row.getString("cover"), new Use(row.getLong("views"), row.getLong("saves")));
        }

        private static Places.Placed placed(ResultSet row) throws SQLException {
            return new Places.Placed(new ProfileId(row.getObject("creator", UUID.class)), Optional.ofNullable(row.getObject("base", UUID.class)).map(BaseId::new));
        }
    }

    private record Tagged(ResourceId resource, TermRef term) {

        static Tagged of(ResultSet row, int index) throws SQLException {
            return new Tagged(new ResourceId(row.getObject(1, UUID.class)), new TermRef(row.getString(2), row.getString(3)));
        }
    }
}
