package fr.lesbases.base;

import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.Key;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Slug;
import fr.lesbases.common.TravelClock;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.Crop;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.TestImages;
import fr.lesbases.resource.Moving;
import fr.lesbases.resource.Reading;
import fr.lesbases.resource.ResourceCatalogue;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.State;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PRODUCT §4: a base's life. Léa founds it, Karim is a member, Odile is nobody in it. */
class BasesTest extends ModuleTest {

    private final Team team;
    private final Bases bases;
    private final BaseImages images;
    private final BaseFileGate gate;
    private final BaseEnd end;
    private final Moving moving;
    private final Reading reading;
    private final ResourceCatalogue catalogue;
    private final Files files;
    private final TravelClock clock;
    private final JdbcClient database;
    private Cast.Player lea;
    private Cast.Player karim;
    private Cast.Player odile;
    private BaseName base;

    @Autowired
    BasesTest(Team team, Bases bases, BaseImages images, BaseFileGate gate, BaseEnd end, Moving moving, Reading reading, ResourceCatalogue catalogue, Files files,
            TravelClock clock, JdbcClient database) {
        this.team = team;
        this.bases = bases;
        this.images = images;
        this.gate = gate;
        this.end = end;
        this.moving = moving;
        this.reading = reading;
        this.catalogue = catalogue;
        this.files = files;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void aBaseOfTwo() {
        lea = cast.somebody("Léa", "Morvan");
        karim = cast.somebody("Karim", "Benali");
        odile = cast.somebody("Odile", "Perrin");
        base = team.found(lea);
        team.join(base.id(), lea, karim, Role.CONTRIBUTOR);
    }

    @Test
    void whoFoundsItAdministersIt() {
        BasePage page = cast.ask(lea, () -> bases.page(base.slug()));
        assertThat(page.role()).contains(Role.ADMINISTRATOR);
        assertThat(page.members()).isEqualTo(2);
        assertThat(cast.ask(lea, bases::mine)).containsExactly(base);
        assertThatThrownBy(() -> bases.create(BaseDetails.named("Sans personne"), Visibility.PUBLIC)).isInstanceOf(AccessDenied.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | base.name.missing", "'  ' | base.name.missing"})
    void aNameIsAllItTakes(String name, String key) {
        assertThatThrownBy(() -> BaseDetails.named(name)).isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.key()).isEqualTo(key));
        assertThatThrownBy(() -> BaseDetails.named("x".repeat(101))).isInstanceOf(DomainException.class);
    }

    @Test
    void twoOfOneNameHaveTwoAddressesAndNoneIsEverHandedOn() {
        String name = "Jumelles " + UUID.randomUUID();
        Slug first = cast.ask(lea, () -> bases.create(BaseDetails.named(name), Visibility.PUBLIC)).slug();
        BaseName second = cast.ask(lea, () -> bases.create(BaseDetails.named(name), Visibility.PUBLIC));
        assertThat(second.slug()).isEqualTo(first.numbered(2));
        cast.as(lea, () -> bases.change(second.id(), BaseDetails.named("Autre " + name)));
        assertThat(cast.ask(lea, () -> bases.create(BaseDetails.named(name), Visibility.PUBLIC)).slug()).isEqualTo(first.numbered(3));
        assertThat(bases.page(second.slug()).base().id()).as("answers where it was").isEqualTo(second.id());
        assertThat(cast.ask(lea, () -> bases.create(BaseDetails.named("Créer"), Visibility.PUBLIC)).slug().value()).isNotEqualTo("creer");
    }

    @Test
    void anyMemberChangesItAndNobodyElse() {
        cast.as(karim, () -> bases.change(base.id(), BaseDetails.named("Par Karim " + base.id())));
        assertThat(bases.find(base.id()).orElseThrow().name()).startsWith("Par Karim");
        assertThatThrownBy(() -> cast.as(odile, () -> bases.change(base.id(), BaseDetails.named("Par Odile")))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cast.as(odile, () -> bases.changeVisibility(base.id(), Visibility.PRIVATE))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cast.as(odile, () -> images.remove(base.id(), BaseImage.LOGO))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cast.as(karim, () -> bases.delete(base.id(), bases.find(base.id()).orElseThrow().name()))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void hidingItHidesWhatIsPublicInItAndShowingItAgainRestoresNothing() {
        Slug slug = inside("Une publique", Visibility.PUBLIC);
        assertThat(cast.ask(lea, () -> catalogue.countsOfBase(base.id()))).containsEntry(State.PUBLIC, 1L);
        cast.as(karim, () -> bases.changeVisibility(base.id(), Visibility.PRIVATE));
        assertThat(reading.page(slug)).isInstanceOf(ResourcePage.Locked.class);
        assertThat(bases.page(base.slug()).isReadable()).isFalse();
        assertThat(bases.page(base.slug()).members()).isZero();
        cast.as(karim, () -> bases.changeVisibility(base.id(), Visibility.PUBLIC));
        assertThat(reading.page(slug)).isInstanceOf(ResourcePage.Locked.class);
        assertThat(cast.ask(lea, () -> catalogue.countsOfBase(base.id()))).containsEntry(State.PRIVATE, 1L).containsEntry(State.PUBLIC, 0L);
    }

    @Test
    void deletingTakesItsExactNameAndTakesItsContentsAlong() {
        Slug slug = inside("Une publique", Visibility.PUBLIC);
        assertThatThrownBy(() -> cast.as(lea, () -> bases.delete(base.id(), base.name().toUpperCase(Locale.FRENCH)))).isInstanceOf(DomainException.class);
        cast.as(lea, () -> bases.delete(base.id(), " " + base.name() + " "));
        assertThatThrownBy(() -> cast.as(lea, () -> bases.page(base.slug()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(lea, () -> reading.page(slug))).isInstanceOf(NotFound.class);
        assertThat(cast.ask(karim, bases::mine)).isEmpty();
        assertThat(cast.ask(lea, bases::deleted)).extracting(Bases.Deleted::name).containsExactly(base.name());
        assertThat(cast.ask(karim, bases::deleted)).as("not theirs to bring back").isEmpty();
        assertThatThrownBy(() -> cast.as(karim, () -> bases.restore(base.id()))).isInstanceOf(NotFound.class);
        cast.as(lea, () -> bases.restore(base.id()));
        assertThat(reading.page(slug)).isInstanceOf(ResourcePage.Open.class);
        assertThat(bases.page(base.slug()).members()).isEqualTo(2);
    }

    @Test
    void thirtyDaysLaterItIsGoneWithAllThatIsItsOwn() throws Exception {
        inside("Une publique", Visibility.PUBLIC);
        FileId logo = give(BaseImage.LOGO);
        deleted(Duration.ofDays(30).plusMinutes(1));
        end.purge();
        assertThat(count("select count(*) from base where id = :id")).isZero();
        assertThat(count("select count(*) from resource where base = :id")).isZero();
        assertThat(count("select count(*) from membership where base = :id")).isZero();
        assertThat(files.find(logo)).isEmpty();
        assertThatThrownBy(() -> cast.as(lea, () -> bases.restore(base.id()))).isInstanceOf(NotFound.class);
        assertThat(cast.ask(lea, () -> bases.create(BaseDetails.named(base.name()), Visibility.PUBLIC)).slug()).as("its address is nobody else's").isNotEqualTo(base.slug());
    }

    @Test
    void untilThenItComesBackWhole() throws Exception {
        Slug slug = inside("Une publique", Visibility.PUBLIC);
        FileId logo = give(BaseImage.LOGO);
        deleted(Duration.ofDays(30).minusMinutes(1));
        end.purge();
        cast.as(lea, () -> bases.restore(base.id()));
        assertThat(reading.page(slug)).isInstanceOf(ResourcePage.Open.class);
        assertThat(bases.page(base.slug()).base().logo()).contains(logo);
    }

    @Test
    void anImageThatIsReplacedGoes() throws Exception {
        FileId first = give(BaseImage.COVER);
        FileId second = give(BaseImage.COVER);
        assertThat(files.find(first)).isEmpty();
        assertThat(bases.page(base.slug()).cover()).contains(second);
        cast.as(karim, () -> images.remove(base.id(), BaseImage.COVER));
        assertThat(files.find(second)).isEmpty();
        assertThat(bases.page(base.slug()).cover()).isEmpty();
    }

    @Test
    void itsLogoIsForAllWhoMayKnowOfItAndItsCoverForReaders() throws Exception {
        StoredFile logo = files.find(give(BaseImage.LOGO)).orElseThrow();
        StoredFile cover = files.find(give(BaseImage.COVER)).orElseThrow();
        cast.as(lea, () -> bases.changeVisibility(base.id(), Visibility.PRIVATE));
        Viewer member = Viewer.signedIn(karim.profile(), Set.of(Key.member(base.id())));
        assertThat(gate.isReadable(logo, Viewer.VISITOR)).isTrue();
        assertThat(gate.isReadable(cover, Viewer.VISITOR)).isFalse();
        assertThat(gate.isReadable(cover, member)).isTrue();
        cast.as(lea, () -> bases.delete(base.id(), base.name()));
        assertThat(List.of(gate.isReadable(logo, Viewer.VISITOR), gate.isReadable(cover, member))).containsOnly(false);
    }

    private Slug inside(String title, Visibility visibility) {
        Slug slug = shelf.put(lea, title, "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"), visibility, section("Un"));
        cast.as(lea, () -> moving.move(shelf.id(lea, slug), Optional.of(base.id())));
        return slug;
    }

    private FileId give(BaseImage which) {
        return cast.ask(karim, () -> {
            try (var image = images.receive(base.id(), "image.png", new ByteArrayInputStream(TestImages.png(80, 80)))) {
                return images.change(base.id(), which, image, Crop.WHOLE);
            }
        });
    }

    private void deleted(Duration ago) {
        clock.at(clock.instant().minus(ago), () -> cast.as(lea, () -> bases.delete(base.id(), base.name())));
    }

    private long count(String sql) {
        return database.sql(sql).param("id", base.id().value()).query(Long.class).single();
    }
}
