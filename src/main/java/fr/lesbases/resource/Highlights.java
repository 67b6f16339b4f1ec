package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.ReadableRows;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ResourceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "À la une" of a base: what its members show first. */
@Service
@Transactional
public class Highlights {

    public static final int MOST = 6;
    /** How many a search for one gives at the most. */
    private static final int SUGGESTIONS = 20;
    private static final String CAN_BE = " from resource r where r.base = :base and r.deleted is null and r.published is not null ";

    private final JdbcClient database;
    private final ResourceCatalogue catalogue;
    private final Bases bases;
    private final CurrentViewer currentViewer;

    Highlights(JdbcClient database, ResourceCatalogue catalogue, Bases bases, CurrentViewer currentViewer) {
        this.database = database;
        this.catalogue = catalogue;
        this.bases = bases;
        this.currentViewer = currentViewer;
    }

    /** What can be chosen. */
    public record Candidate(ResourceId id, String title) {}

    /** In their order, what the viewer may read of them; what was moved away since is left out. */
    @Transactional(readOnly = true)
    public List<ResourceRow> of(BaseId base) {
        return catalogue.rows(chosen(base));
    }

    /** @throws DomainException where they are too many; fr.lesbases.access.AccessDenied where the viewer may not edit the base; ResourceNotFound for what can't be chosen */
    public void choose(BaseId base, List<ResourceId> wanted) {
        bases.require(BaseAction.EDIT, base);
        List<ResourceId> once = List.copyOf(new LinkedHashSet<>(wanted));
        if (once.size() > MOST) {
            throw new DomainException("resource.highlights.tooMany", MOST);
        }
        // Two who choose at once: the second one waits, and wins
        database.sql("select id from base where id = :base for update").param("base", base.value()).query(UUID.class).single();
        if (countChoosable(base, once) < once.size()) {
            throw ResourceNotFound.hidden();
        }
        database.sql("delete from base_highlight where base = :base").param("base", base.value()).update();
        for (int position = 0; position < once.size(); position++) {
            database.sql("insert into base_highlight (base, resource, position) values (:base, :resource, :position)")
                    .param("base", base.value()).param("resource", once.get(position).value()).param("position", position).update();
        }
    }

    /** What is published in the base and has these words in its title, by title. @throws fr.lesbases.access.AccessDenied where the viewer may not edit the base */
    @Transactional(readOnly = true)
    public List<Candidate> suggest(BaseId base, String words) {
        bases.require(BaseAction.EDIT, base);
        return database.sql("select r.id, r.title" + CAN_BE + "and name_words(r.title) like name_words(:pattern) escape '!' and" + ReadableRows.of("r")
                + "order by r.title collate \"fr-x-icu\", r.id limit :most")
                .param("base", base.value()).param("pattern", "%" + words.strip().replaceAll("([!%_])", "!$1") + "%").param("most", SUGGESTIONS)
                .param(ReadableRows.KEYS, ReadableRows.keys(currentViewer.get()))
                .query((row, index) -> new Candidate(new ResourceId(row.getObject(1, UUID.class)), row.getString(2))).list();
    }

    private List<ResourceId> chosen(BaseId base) {
        return database.sql("select r.id from base_highlight h join resource r on r.id = h.resource and r.base = h.base where h.base = :base order by h.position")
                .param("base", base.value()).query((row, index) -> new ResourceId(row.getObject(1, UUID.class))).list();
    }

    private long countChoosable(BaseId base, List<ResourceId> ids) {
        return ids.isEmpty() ? 0 : database.sql("select count(*)" + CAN_BE + "and r.id in (:ids)").param("base", base.value())
                .param("ids", ids.stream().map(ResourceId::value).toList()).query(Long.class).single();
    }
}
