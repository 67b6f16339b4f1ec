package fr.lesbases.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.ModuleTest;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The context's start has already applied every migration to an empty database and had JPA compare its entities with the tables. */
class MigrationTest extends ModuleTest {

    @Autowired
    private Flyway flyway;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionOperations transactions;

    @Test
    void everyMigrationIsAppliedAndNoneHasChangedSince() {
        flyway.validate();

        assertThat(Arrays.stream(flyway.info().all()).map(MigrationInfo::getState)).isNotEmpty().containsOnly(MigrationState.SUCCESS);
    }

    @Test
    void whatRefersToSomethingThatIsDeletedIsFoundByAnIndex() {
        assertThat(database.sql("""
                select conrelid::regclass || '.' || conname from pg_constraint c
                where contype = 'f' and confrelid in ('resource'::regclass, 'revision'::regclass)
                  and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] = c.conkey)""")
                .query(String.class).list()).isEmpty();
    }

    @Test
    void namesAreFoundByAnIndexHoweverManyThereAre() {
        String plan = transactions.execute(transaction -> {
            database.sql("set local enable_seqscan = off").update();
            return String.join("\n", database.sql("""
                    explain select * from profile p where p.visibility = 'PUBLIC'
                      and name_words(' ' || p.first_name || ' ' || p.last_name || ' ' || p.first_name) like name_words('% léa%') escape '!'""")
                    .query(String.class).list());
        });

        assertThat(plan).contains("profile_name_words");
    }
}
