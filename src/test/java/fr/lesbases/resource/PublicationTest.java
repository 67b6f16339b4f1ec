package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.TravelClock;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publishing: the revision, the dates, the address that follows the title. */
class PublicationTest extends ModuleTest {

    private final Publication publication;
    private final Reading reading;
    private final Profiles profiles;
    private final TravelClock clock;
    private final JdbcClient database;
    private final String title = "Titre " + UUID.randomUUID();
    private Cast.Player lea;

    @Autowired
    PublicationTest(Publication publication, Reading reading, Profiles profiles, TravelClock clock, JdbcClient database) {
        this.publication = publication;
        this.reading = reading;
        this.profiles = profiles;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void lea() {
        lea = cast.somebody("Léa", "Morvan");
    }

    @Test
    void theAddressFollowsTheTitleOncePublished() {
        Slug slug = publish(title);
        rename(slug, title, title + " bis");
        assertThat(cast.ask(lea, () -> reading.page(slug)).slug()).as("not while it is only written").isEqualTo(slug);
        assertThat(publish(slug)).isEqualTo(Slug.of(title + " bis", ""));
    }

    @Test
    void backUnderItsFormerTitleItHasItsFormerAddress() {
        Slug slug = publish(title);
        rename(slug, title, title + " bis");
        Slug other = publish(slug);
        rename(other, title + " bis", title);
        assertThat(publish(other)).isEqualTo(slug);
        assertThat(reading.page(other).slug()).as("and the one between leads there").isEqualTo(slug);
    }

    @Test
    void twoOfOneTitleHaveTwoAddressesAndKeepThem() {
        Slug first = publish(title);
        Slug second = publish(title);
        assertThat(second).isEqualTo(first.numbered(2));
        assertThat(publish(second)).isEqualTo(second);
    }

    @Test
    void noResourceTakesTheAddressOfAPageOfOurs() {
        assertThat(shelf.draft(lea, "Créer").value()).isNotEqualTo("creer");
    }

    @Test
    void aTitleWithoutLettersHasAnAddressToo() {
        assertThat(shelf.draft(lea, "!!!").value()).startsWith("ressource");
    }

    @Test
    void eachPublicationIsOneMoreRevisionAndTheFirstDateStays() {
        Slug slug = shelf.draft(lea, title, section("Un"));
        ResourceId id = shelf.id(lea, slug);
        Instant first = Instant.parse("2026-03-12T11:00:00Z");
        Instant second = Instant.parse("2026-04-01T11:00:00Z");
        clock.at(first, () -> publish(slug, Visibility.PRIVATE));
        shelf.edit(lea, slug, new Edit.ChangeDescription("Pour essayer", "Pour essayer encore"));
        clock.at(second, () -> publish(slug, Visibility.PRIVATE));
        assertThat((ResourcePage.Open) cast.ask(lea, () -> reading.page(slug))).satisfies(page -> {
            assertThat(page.firstPublished()).contains(first);
            assertThat(page.lastPublished()).contains(second);
        });
        assertThat(database.sql("select number from revision where resource = :id order by number").param("id", id.value()).query(Integer.class).list()).containsExactly(1, 2);
    }

    @Test
    void whatReadersSeeAlreadyIsNoFurtherRevision() {
        Slug slug = shelf.draft(lea, title, section("Un"));
        ResourceId id = shelf.id(lea, slug);
        Instant first = Instant.parse("2026-03-12T11:00:00Z");
        clock.at(first, () -> publish(slug, Visibility.PRIVATE));
        cast.as(lea, () -> publication.classify(id, INDEXED));
        publish(slug, Visibility.PUBLIC);
        assertThat((ResourcePage.Open) reading.page(slug)).as("the visibility is as asked").satisfies(page -> assertThat(page.lastPublished()).contains(first));
        assertThat(database.sql("select count(*) from revision where resource = :id").param("id", id.value()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void onAPrivateProfileItCanOnlyBePrivate() {
        Slug slug = shelf.put(lea, title, "Pour essayer", INDEXED, Visibility.PRIVATE, section("Un"));
        cast.as(lea, () -> profiles.changeVisibility(lea.profile(), Visibility.PRIVATE));
        assertThatThrownBy(() -> publish(slug, Visibility.PUBLIC)).isInstanceOfSatisfying(DomainException.class,
                refused -> assertThat(refused.key()).isEqualTo("resource.publish.onlyPrivate"));
        assertThatThrownBy(() -> cast.as(lea, () -> publication.changeVisibility(shelf.id(lea, slug), Visibility.PUBLIC))).isInstanceOf(DomainException.class);
    }

    @Test
    void whatTakesEffectAtOnceIsNoUnpublishedChange() {
        Slug slug = publish(title);
        cast.as(lea, () -> {
            publication.changeLicence(shelf.id(lea, slug), Licence.NONE);
            publication.classify(shelf.id(lea, slug), terms("thematique/accessibilite", "support/jeu", "public/adultes"));
        });
        assertThat((ResourcePage.Open) cast.ask(lea, () -> reading.page(slug))).satisfies(page -> {
            assertThat(page.licence()).isEqualTo(Licence.NONE);
            assertThat(page.terms()).extracting(term -> term.ref().code()).contains("accessibilite");
            assertThat(page.unpublished()).isFalse();
        });
    }

    private Slug publish(String named) {
        return shelf.put(lea, named, "Pour essayer", INDEXED, Visibility.PUBLIC, section("Un"));
    }

    private Slug publish(Slug slug) {
        return publish(slug, Visibility.PUBLIC);
    }

    private Slug publish(Slug slug, Visibility visibility) {
        return cast.ask(lea, () -> publication.publish(shelf.id(lea, slug), visibility));
    }

    private void rename(Slug slug, String from, String to) {
        shelf.edit(lea, slug, new Edit.ChangeTitle(from, to));
    }
}
