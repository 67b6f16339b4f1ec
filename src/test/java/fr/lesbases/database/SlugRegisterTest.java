package fr.lesbases.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.ModuleTest;
import fr.lesbases.StatementCounter;
import fr.lesbases.common.Slug;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SlugRegisterTest extends ModuleTest {

    private static final Slug WANTED = new Slug("fiche-sans-pareille");

    @Autowired
    private JdbcClient database;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void theFirstAreNumberedInTheirOrder() {
        trying(register -> {
            assertThat(register.reserve(WANTED, UUID.randomUUID())).isEqualTo(WANTED);
            assertThat(register.reserve(WANTED, UUID.randomUUID())).hasToString("fiche-sans-pareille-2");
            assertThat(register.reserve(WANTED, UUID.randomUUID())).hasToString("fiche-sans-pareille-3");
        });
    }

    @Test
    void whateverHasItAlreadyKeepsIt() {
        trying(register -> {
            Map<UUID, Slug> given = new HashMap<>();
            for (int number = 1; number <= 60; number++) {
                UUID thing = UUID.randomUUID();
                given.put(thing, register.reserve(WANTED, thing));
            }
            assertThat(given.values()).doesNotHaveDuplicates();
            given.forEach((thing, slug) -> assertThat(register.reserve(WANTED, thing)).isEqualTo(slug));
        });
    }

    @Test
    void whereManyHaveItItIsFoundInFewTries() {
        trying(register -> {
            for (int number = 1; number <= 500; number++) {
                register.reserve(WANTED, UUID.randomUUID());
            }
            assertThat(StatementCounter.statementsOf(() -> register.reserve(WANTED, UUID.randomUUID()))).hasSizeLessThan(45);
        });
    }

    /** What a thing that is gone had is nobody's, and no other one's. */
    @Test
    void whatNobodyHasAnyMoreAndThePagesStayTaken() {
        trying(register -> {
            UUID gone = UUID.randomUUID();
            register.reserve(WANTED, gone);
            database.sql("update resource_slug set resource = null where resource = :gone").param("gone", gone).update();
            assertThat(register.reserve(WANTED, UUID.randomUUID())).hasToString("fiche-sans-pareille-2");
            assertThat(register.reserve(new Slug("creer"), UUID.randomUUID()).value()).startsWith("creer-");
        });
    }

    @Test
    void whatHasASlugIsAskedForOnce() {
        UUID person = cast.somebody().profile().value();
        String slug = database.sql("select slug from profile_slug where profile = :person").param("person", person).query(String.class).single();
        SlugRegister register = new SlugRegister(database, "profile_slug", "profile", Set.of());
        assertThat(read(register, slug)).contains(person);
        assertThat(StatementCounter.statementsOf(() -> assertThat(register.find(slug)).contains(person))).isEmpty();
        assertThat(register.find("personne-n-a-cette-adresse")).isEmpty();
    }

    @Test
    void whatIsNotStoredIsNotKnownAfterwards() {
        UUID thing = UUID.randomUUID();
        SlugRegister register = new SlugRegister(database, "resource_slug", "resource", Set.of());
        new TransactionTemplate(transactions).executeWithoutResult(taken -> {
            taken.setRollbackOnly();
            register.reserve(WANTED, thing);
            assertThat(register.find(WANTED.value())).contains(thing);
        });
        assertThat(read(register, WANTED.value())).isEmpty();
    }

    private Optional<UUID> read(SlugRegister register, String slug) {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return Objects.requireNonNull(reading.execute(asked -> register.find(slug)));
    }

    private void trying(Consumer<SlugRegister> what) {
        new TransactionTemplate(transactions).executeWithoutResult(taken -> {
            taken.setRollbackOnly();
            what.accept(new SlugRegister(database, "resource_slug", "resource", Set.of("creer")));
        });
    }
}
