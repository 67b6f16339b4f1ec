package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.base.Bases;
import fr.lesbases.base.Team;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.TravelClock;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import fr.lesbases.taxonomy.Classification;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class BinAndHidingTest extends ModuleTest {

    private static final Classification INDEXED = terms("thematique/accessibilite", "support/tutoriel", "public/adultes");

    private final Bin bin;
    private final Publication publication;
    private final Profiles profiles;
    private final Bases bases;
    private final Team team;
    private final EntityManager entities;
    private final TransactionTemplate transactions;
    private final ResourceSearch search;
    private final JdbcClient database;
    private final TravelClock clock;

    @Autowired
    BinAndHidingTest(Bin bin, Publication publication, Profiles profiles, Bases bases, Team team, EntityManager entities, TransactionTemplate transactions,
            ResourceSearch search, JdbcClient database, TravelClock clock) {
        this.bin = bin;
        this.publication = publication;
        this.profiles = profiles;
        this.bases = bases;
        this.team = team;
        this.entities = entities;
        this.transactions = transactions;
        this.search = search;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void hidingAProfileMakesPrivateWhatIsPublicOnItAtOnceInTheIndexToo() {
        Cast.Player author = cast.somebody();
        ResourceId id = shelf.id(author, shelf.put(author, "Un hippogriffe", "Caché avec son auteur", INDEXED));
        assertThat(search.count("hippogriffe")).isEqualTo(1);

        cast.as(author, () -> profiles.changeVisibility(author.profile(), Visibility.PRIVATE));

        assertThat(cast.ask(author, () -> publication.sheet(id)).state()).isEqualTo(State.PRIVATE);
        assertThat(search.count("hippogriffe")).isZero();
        assertThat(cast.ask(author, () -> search.count("hippogriffe"))).isEqualTo(1);
        cast.as(author, () -> profiles.changeVisibility(author.profile(), Visibility.PUBLIC));
        assertThat(cast.ask(author, () -> publication.sheet(id)).state()).as("showing it again restores nothing").isEqualTo(State.PRIVATE);
    }

    /** Whoever publishes has not committed yet when the place is hidden. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsPublishedAtTheMomentItsPlaceIsHiddenIsNotLeftPublic(boolean inBase) {
        Cast.Player author = cast.somebody();
        BaseId base = team.found(author).id();
        Slug slug = inBase ? shelf.putIn(author, base, "Une chimère", INDEXED, Visibility.PRIVATE) : shelf.put(author, "Une chimère", "Au même moment", INDEXED, Visibility.PRIVATE);
        ResourceId id = shelf.id(author, slug);

        CompletableFuture<Void> hiding = cast.ask(author, () -> transactions.execute(publishing -> {
            publication.changeVisibility(id, Visibility.PUBLIC);
            entities.flush();
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> cast.as(author, () -> hide(inBase, author, base)));
            await().until(() -> other.isDone() || database.sql("select count(*) from pg_locks where not granted").query(Long.class).single() > 0);
            return other;
        }));
        hiding.join();

        assertThat(cast.ask(author, () -> publication.sheet(id)).state()).isEqualTo(State.PRIVATE);
    }

    private void hide(boolean base, Cast.Player author, BaseId id) {
        if (base) {
            bases.changeVisibility(id, Visibility.PRIVATE);
        } else {
            profiles.changeVisibility(author.profile(), Visibility.PRIVATE);
        }
    }

    @Test
    void whatWasPublicComesBackInPrivateOntoAProfileHiddenMeanwhile() {
        Cast.Player author = cast.somebody();
        Slug slug = shelf.put(author, "Une licorne", "Supprimée, puis restaurée", INDEXED);
        ResourceId id = shelf.id(author, slug);
        cast.as(author, () -> {
            bin.delete(id);
            profiles.changeVisibility(author.profile(), Visibility.PRIVATE);
            bin.restore(id);
        });

        assertThat(cast.ask(author, () -> publication.sheet(id)).state()).isEqualTo(State.PRIVATE);
        assertThat(search.count("licorne")).isZero();
    }

    @Test
    void thirtyDaysAfterItIsGoneEvenWhereAnotherOneCannotBeRemoved() {
        Cast.Player author = cast.somebody();
        ResourceId stuck = deletedAgo(author, Duration.ofDays(32));
        ResourceId old = deletedAgo(author, Duration.ofDays(31));
        ResourceId recent = deletedAgo(author, Duration.ofDays(29));
        database.sql("create table holds_on (resource uuid references resource (id))").update();
        try {
            database.sql("insert into holds_on values (:id)").param("id", stuck.value()).update();

            bin.purge();

            assertThat(cast.ask(author, bin::list)).extracting(Bin.Deleted::id).containsExactlyInAnyOrder(stuck, recent);
            assertThat(exists(old)).isFalse();
        } finally {
            database.sql("drop table holds_on").update();
        }
        bin.purge();
        assertThat(exists(stuck)).isFalse();
    }

    private ResourceId deletedAgo(Cast.Player author, Duration ago) {
        ResourceId id = shelf.id(author, shelf.put(author, "À effacer " + UUID.randomUUID(), "Bientôt", INDEXED));
        clock.at(clock.instant().minus(ago), () -> cast.as(author, () -> bin.delete(id)));
        return id;
    }

    private boolean exists(ResourceId id) {
        return database.sql("select count(*) from resource where id = :id").param("id", id.value()).query(Long.class).single() == 1;
    }
}
