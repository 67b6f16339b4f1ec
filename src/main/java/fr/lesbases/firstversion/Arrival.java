package fr.lesbases.firstversion;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.account.TermsAcceptance;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was brought over for the viewer: told until they have read it, and until they have accepted our terms, which nobody has asked them to before. */
@Service("firstVersionArrival")
@Transactional
public class Arrival {

    /** How many resources to be completed it names. */
    private static final int MOST = 20;
    private static final String MINE = "join first_version_origin o on o.ours = t.id where o.kind = :kind and t.creator = :person and t.deleted is null";

    private final JdbcClient database;
    private final TermsAcceptance terms;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    Arrival(JdbcClient database, TermsAcceptance terms, CurrentViewer currentViewer, Clock clock) {
        this.database = database;
        this.terms = terms;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** A public resource that ours would have to say more of. */
    public record Incomplete(String title, Slug slug) {}

    /** @param asksForTerms whether they have not accepted ours yet */
    public record Brought(ProfileId person, long resources, long collections, long bases, long follows, long searches, List<Incomplete> incomplete, boolean asksForTerms) {

        public Brought {
            incomplete = List.copyOf(incomplete);
        }
    }

    /** Empty for who did not come with the first version, or has read it. */
    @Transactional(readOnly = true)
    public Optional<Brought> brought() {
        return currentViewer.profile().filter(this::isNew).map(person -> new Brought(person, mine("resource", Kind.RESOURCE, person), mine("resource_collection", Kind.COLLECTION, person),
                count("select count(*) from membership m join first_version_origin o on o.ours = m.base where o.model = :model and m.profile = :person", Model.BASE, person),
                count("select count(*) from follow f join first_version_origin o on o.ours = coalesce(f.base, f.profile) where o.model = :model and f.follower = :person", Model.BASE, person),
                count("select count(*) from saved_search s join first_version_origin o on o.ours = s.id where o.model = :model and s.person = :person", Model.SEARCH, person),
                incomplete(person), terms.isMissing()));
    }

    /** They have read it. */
    public void read() {
        ProfileId person = currentViewer.signedIn().profile().orElseThrow();
        database.sql("insert into first_version_greeting (person, read) values (:person, :now) on conflict do nothing").param("person", person.value())
                .param("now", Timestamp.from(clock.instant())).update();
    }

    /** And they accept our terms. */
    public void accept() {
        terms.accept();
        read();
    }

    private boolean isNew(ProfileId person) {
        boolean came = database.sql("select exists (select 1 from first_version_origin where ours = :person and model = :model)").param("person", person.value())
                .param("model", Model.USER).query(Boolean.class).single();
        return came && (terms.isMissing() || database.sql("select not exists (select 1 from first_version_greeting where person = :person)").param("person", person.value())
                .query(Boolean.class).single());
    }

    /** What was pinned there is a collection too. */
    private long mine(String table, String kind, ProfileId person) {
        return database.sql("select count(*) from " + table + " t " + MINE).param("kind", kind).param("person", person.value()).query(Long.class).single();
    }

    private long count(String sql, String model, ProfileId person) {
        return database.sql(sql).param("model", model).param("person", person.value()).query(Long.class).single();
    }

    private List<Incomplete> incomplete(ProfileId person) {
        return database.sql("select t.title, t.slug from resource t " + MINE + """
                 and t.visibility = 'PUBLIC' and exists (select 1 from vocabulary v
                    where (select count(*) from resource_term c where c.resource = t.id and c.vocabulary = v.code) < v.min)
                order by t.edited desc, t.id limit :most""").param("kind", Kind.RESOURCE).param("person", person.value()).param("most", MOST)
                .query((row, index) -> new Incomplete(row.getString(1), new Slug(row.getString(2)))).list();
    }
}
