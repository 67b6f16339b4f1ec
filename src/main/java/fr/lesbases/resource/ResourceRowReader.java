package fr.lesbases.resource;

import static java.util.stream.Collectors.toMap;

import fr.lesbases.access.Key;
import fr.lesbases.access.ReadableRows;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.Page;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the rows of a page of a list in three queries, however many rows. */
@Component
class ResourceRowReader {

    /** Whether these keys meet those of a resource's readers. */
    static final String READABLE = ReadableRows.of("r");

    /** Whether these keys change it: but for everyone's, those of its readers are those of its editors ({@link ResourcePolicy}). */
    private static final String EDITABLE = " array_remove(r.readers, '" + Key.EVERYONE + "') && string_to_array(:editing, ' ')::varchar[] ";

    /** Of rows that say what readers read. */
    static final String READING = "";

    /** The end of a question for the identifiers of one page. */
    static final String PAGE = " limit :size offset :offset";

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

    /** Trusts its callers to ask only for what may be read. @param editing keys: of what they change, rows say what the working copies say; of all else, what readers read */
    List<ResourceRow> read(List<ResourceId> ids, String editing) {
        return read(ids, editing, Optional.empty());
    }

    /**
     * @param total may have been counted a little earlier: what is shown counts too
     * @param ids ends with {@link #PAGE}
     */
    Page<ResourceRow> page(long total, JdbcClient.StatementSpec ids, int number, String editing) {
        int shown = Page.toShow(number, total, ResourceCatalogue.PAGE_SIZE);
        int before = (shown - 1) * ResourceCatalogue.PAGE_SIZE;
        List<ResourceId> page = ids.param("size", ResourceCatalogue.PAGE_SIZE).param("offset", before).query(ResourceRowReader::id).list();
        return new Page<>(read(page, editing), page.isEmpty() ? total : Math.max(total, before + page.size()), shown, ResourceCatalogue.PAGE_SIZE);
    }

    /** What readers read, for these keys; what they don't open is left out. */
    List<ResourceRow> readable(List<ResourceId> ids, String keys) {
        return read(ids, READING, Optional.of(keys));
    }

    private List<ResourceRow> read(List<ResourceId> ids, String editing, Optional<String> keys) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<ResourceId, Raw> raw = database.sql("""
                select r.id, r.slug, r.creator, r.base, r.visibility, r.unpublished, r.edited, r.views, r.saves, coalesce(r.first_published, r.edited) as date, coalesce(r.last_published, r.edited) as last_published,
                  e.editable,
                  case when e.editable or p.id is null then r.title else p.title end as title,
                  case when e.editable or p.id is null then r.description else p.description end as description,
                  case when e.editable or p.id is null then r.language else p.language end as language,
                  case when e.editable or p.id is null then r.cover else p.cover end ->> 'image' as cover,
                  array(select vocabulary || '/' || term from resource_term t where t.resource = r.id order by t.position) as terms
                from resource r left join revision p on p.id = r.published cross join lateral (select""" + EDITABLE + "as editable) e where r.id in (:ids)" + (keys.isPresent() ? " and" + READABLE : ""))
                .param("editing", editing).param("ids", ids.stream().map(ResourceId::value).toList()).param(ReadableRows.KEYS, keys.orElse(""))
                .query(Raw::of).list().stream().collect(toMap(Raw::id, row -> row));
        Map<Places.Placed, Publisher> publishers = places.publishers(raw.values().stream().map(Raw::place).toList());
        return ids.stream().map(raw::get).filter(Objects::nonNull).map(row -> row(row, publishers.get(row.place()))).toList();
    }

    /** Their pictures alone, in one query; those these keys don't open are left out. */
    Map<ResourceId, ResourcePicture> pictures(List<ResourceId> ids, String keys) {
        return ids.isEmpty() ? Map.of() : database.sql("""
                select r.id, case when p.id is null then r.cover else p.cover end ->> 'image' as cover,
                  array(select vocabulary || '/' || term from resource_term t where t.resource = r.id order by t.position) as terms
                from resource r left join revision p on p.id = r.published where r.id in (:ids) and""" + READABLE)
                .param("ids", ids.stream().map(ResourceId::value).toList()).param(ReadableRows.KEYS, keys)
                .query((row, index) -> new ResourcePicture(new ResourceId(row.getObject("id", UUID.class)), coverOf(row), looks.all(termsOf(row)).stream().findFirst()))
                .list().stream().collect(toMap(ResourcePicture::id, picture -> picture));
    }

    private ResourceRow row(Raw raw, Publisher publisher) {
        List<String> supports = raw.terms().stream().filter(term -> term.vocabulary().equals(Vocabulary.SUPPORTS))
                .flatMap(term -> vocabularies.find(term).map(Term::label).stream()).toList();
        return new ResourceRow(raw.id(), raw.slug(), raw.title(), raw.description(), raw.language(), raw.state(), raw.editable(), raw.editable() && raw.unpublished(),
                raw.cover(), publisher, raw.date(), raw.lastPublished(), raw.edited(), supports, looks.all(raw.terms()), raw.terms(), raw.use());
    }

    private record Raw(ResourceId id, Slug slug, Places.Placed place, State state, boolean editable, boolean unpublished, Instant date, Instant lastPublished, Instant edited, String title, String description, Language language,
            Optional<FileId> cover, List<TermRef> terms, Use use) {

        static Raw of(ResultSet row, int index) throws SQLException {
            String visibility = row.getString("visibility");
            return new Raw(new ResourceId(row.getObject("id", UUID.class)), new Slug(row.getString("slug")), placed(row),
                    visibility == null ? State.DRAFT : State.valueOf(visibility), row.getBoolean("editable"), row.getBoolean("unpublished"), row.getObject("date", Timestamp.class).toInstant(),
                    row.getObject("last_published", Timestamp.class).toInstant(), row.getObject("edited", Timestamp.class).toInstant(),
                    row.getString("title"), row.getString("description"), Language.stored(row.getString("language")), coverOf(row), termsOf(row), new Use(row.getLong("views"), row.getLong("saves")));
        }

        private static Places.Placed placed(ResultSet row) throws SQLException {
            return new Places.Placed(new ProfileId(row.getObject("creator", UUID.class)), Optional.ofNullable(row.getObject("base", UUID.class)).map(BaseId::new));
        }
    }

    static ResourceId id(ResultSet row, int index) throws SQLException {
        return new ResourceId(row.getObject(1, UUID.class));
    }

    private static Optional<FileId> coverOf(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("cover")).map(UUID::fromString).map(FileId::new);
    }

    private static List<TermRef> termsOf(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("terms").getArray()).map(TermRef::parse).toList();
    }
}
