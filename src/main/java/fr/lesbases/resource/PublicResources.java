package fr.lesbases.resource;

import fr.lesbases.common.Page;
import fr.lesbases.common.SlowCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read, the same for every viewer: for the home page and those of the families of themes. */
@Service
@Transactional(readOnly = true)
public class PublicResources {

    private final JdbcClient database;
    private final ResourceRowReader rows;
    private final SlowCount<Counts> counts;

    PublicResources(JdbcClient database, ResourceRowReader rows, TaskExecutor applicationTaskExecutor) {
        this.database = database;
        this.rows = rows;
        counts = new SlowCount<>(this::count, applicationTaskExecutor);
    }

    /** How many there are. @param byFamily with a theme of it, by the family's code */
    public record Counts(long all, Map<String, Long> byFamily) {}

    /** The newest first. */
    public List<ResourceRow> recent(int most) {
        return rows.read(database.sql("select r.id from resource r where r.deleted is null and r.visibility = 'PUBLIC' order by r.first_published desc, r.id limit :most")
                .param("most", most).query(ResourceRowReader::id).list(), ResourceRowReader.READING);
    }

    /** Those with a theme of that family, the newest first. @param number of the page, from 1 */
    public Page<ResourceRow> ofFamily(String family, int number) {
        return rows.page(counts().byFamily().getOrDefault(family, 0L), database.sql("""
                select r.id from resource r where r.deleted is null and r.visibility = 'PUBLIC' and exists (
                    select 1 from resource_term rt join term t on t.vocabulary = rt.vocabulary and t.code = rt.term
                    where rt.resource = r.id and t.family = :family) order by r.first_published desc, r.id""" + ResourceRowReader.PAGE).param("family", family), number, ResourceRowReader.READING);
    }

    /** Among very many the numbers may be those of a little earlier. */
    public Counts counts() {
        return counts.get();
    }

    private Counts count() {
        Map<String, Long> byFamily = new HashMap<>();
        database.sql("""
                select family, count(*) from (
                    select distinct rt.resource, t.family from resource r join resource_term rt on rt.resource = r.id join term t on t.vocabulary = rt.vocabulary and t.code = rt.term
                    where r.deleted is null and r.visibility = 'PUBLIC' and rt.vocabulary = 'thematique') of_family group by family""")
                .query(row -> {
                    byFamily.put(row.getString(1), row.getLong(2));
                });
        return new Counts(database.sql("select count(*) from resource where deleted is null and visibility = 'PUBLIC'").query(Long.class).single(), byFamily);
    }
}
