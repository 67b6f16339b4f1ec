package fr.lesbases.profile;

import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.account.AccountDirectory;
import fr.lesbases.account.NewAccount;
import fr.lesbases.account.SignUp;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Members;
import fr.lesbases.base.Role;
import fr.lesbases.base.Team;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.FileId;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.Crop;
import fr.lesbases.file.Files;
import fr.lesbases.file.IncomingImage;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.TestImages;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Moving;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.Reading;
import fr.lesbases.resource.ResourceFiles;
import fr.lesbases.resource.ResourceNotFound;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSearch;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.FileBlock;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left of somebody who deletes their account, where, and for whom. */
class AccountDeletionTest extends ModuleTest {

    @Autowired
    private Team team;
    @Autowired
    private Profiles profiles;
    @Autowired
    private ProfilePhotos photos;
    @Autowired
    private ProfileSearch people;
    @Autowired
    private AccountDeletion deletion;
    @Autowired
    private AccountDirectory accounts;
    @Autowired
    private SignUp signUp;
    @Autowired
    private Reading reading;
    @Autowired
    private ResourceSearch search;
    @Autowired
    private Authoring authoring;
    @Autowired
    private Publication publication;
    @Autowired
    private Contributors contributors;
    @Autowired
    private Moving moving;
    @Autowired
    private ResourceFiles resourceFiles;
    @Autowired
    private Members members;
    @Autowired
    private Files files;
    @Autowired
    private JdbcClient database;

    private final String lastName = "Keraval" + letters();
    private final String title = "Ressource " + letters();
    private Cast.Player lea;
    private Cast.Player karim;
    private Slug address;

    @BeforeEach
    void people() {
        lea = cast.somebody("Léa", lastName);
        karim = cast.somebody("Karim", "Benali");
        address = profiles.find(lea.profile()).orElseThrow().slug();
    }

    @Test
    void underOnesNameWhatIsPublicStaysAndTellsOfItAndHasNoPageToLeadTo() {
        Slug kept = publish(Visibility.PUBLIC);

        delete(lea, Legacy.NAMED);

        Person creator = reading.page(kept).publisher().creator();
        assertThat(creator.name().full()).isEqualTo("Léa " + lastName);
        assertThat(creator.gone()).isTrue();
        assertThat(found(title)).isEqualTo(1);
        assertThat(found(lastName)).as("by the name of who made it").isEqualTo(1);
        assertThatThrownBy(() -> profiles.page(address)).isInstanceOf(NotFound.class);
    }

    @Test
    void withoutOnesNameItStaysAndNothingTellsOfIt() {
        Slug kept = publish(Visibility.PUBLIC);

        delete(lea, Legacy.UNNAMED);

        Person creator = reading.page(kept).publisher().creator();
        assertThat(creator.name().full()).isEqualTo("Profil supprimé");
        assertThat(creator.slug().value()).doesNotContain("keraval");
        assertThat(found(title)).isEqualTo(1);
        assertThat(found(lastName)).isZero();
        assertThatThrownBy(() -> profiles.page(address)).isInstanceOf(NotFound.class);
        assertThat(database.sql("select count(*) from profile_slug where slug = :slug and profile is not null").param("slug", address.value()).query(Long.class).single()).isZero();
        assertThat(profiles.find(cast.somebody("Léa", lastName).profile()).orElseThrow().slug()).as("the address is nobody else's").isNotEqualTo(address);
    }

    @Test
    void withNothingThePublicOnesGoTooAndTheirFiles() throws Exception {
        Slug gone = publish(Visibility.PUBLIC);
        ResourceId id = shelf.id(lea, gone);
        StoredFile file = cast.ask(lea, () -> resourceFiles.receive(id, "note.txt", new ByteArrayInputStream(new byte[] {65})));
        cast.as(lea, () -> authoring.apply(id, new Edit.Insert(new FileBlock(BlockId.create(), Optional.of(file.id()), "", ""), Optional.empty())));

        delete(lea, Legacy.NOTHING);

        assertThatThrownBy(() -> reading.page(gone)).isInstanceOf(ResourceNotFound.class);
        assertThat(found(title)).isZero();
        assertThat(files.find(file.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void privateOnesAndDraftsGoWhateverIsChosenAlsoForWhoContributes(Legacy legacy) {
        Slug hidden = publish(Visibility.PRIVATE);
        Slug draft = shelf.draft(lea, "Un brouillon");
        for (Slug slug : List.of(hidden, draft)) {
            cast.as(lea, () -> contributors.add(shelf.id(lea, slug), karim.profile()));
        }

        delete(lea, legacy);

        for (Slug slug : List.of(hidden, draft)) {
            assertThatThrownBy(() -> cast.ask(karim, () -> reading.page(slug))).isInstanceOf(ResourceNotFound.class);
        }
        assertThat(database.sql("select count(*) from resource where creator = :person").param("person", lea.profile().value()).query(Long.class).single()).isZero();
    }

    @Test
    void whoContributesToWhatStaysGoesOnAndPublishesIt() {
        Slug kept = publish(Visibility.PUBLIC);
        ResourceId id = shelf.id(lea, kept);
        cast.as(lea, () -> contributors.add(id, karim.profile()));

        delete(lea, Legacy.UNNAMED);
        cast.as(karim, () -> {
            authoring.apply(id, new Edit.Insert(section("Encore"), Optional.empty()));
            publication.publish(id, Visibility.PUBLIC);
        });

        assertThat(cast.ask(karim, () -> contributors.team(id)).contributors()).extracting(Person::id).containsExactly(karim.profile());
        assertThat(found(title)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsInABaseStaysInItAndNamesItsCreatorAsChosen(Legacy legacy) {
        BaseName base = team.found(karim, Visibility.PRIVATE);
        joinPrivate(base);
        Slug slug = publish(Visibility.PRIVATE);
        cast.as(lea, () -> moving.move(shelf.id(lea, slug), Optional.of(base.id())));

        delete(lea, legacy);

        assertThat(cast.ask(karim, () -> reading.page(slug)).publisher().creator().name().full()).isEqualTo(legacy == Legacy.NAMED ? "Léa " + lastName : "Profil supprimé");
        assertThat(count("membership")).isZero();
    }

    @Test
    void theLastAdministratorHandsOverFirst() {
        BaseName base = team.found(lea);
        team.join(base.id(), lea, karim, Role.CONTRIBUTOR);
        BaseName own = team.found(karim);
        team.join(own.id(), karim, lea, Role.ADMINISTRATOR);

        assertThat(cast.ask(lea, () -> deletion.outlook(lea.profile())).duties()).extracting(Obligation.Duty::name).containsExactly(base.name());
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> delete(lea, Legacy.NAMED)).returns("base.members.lastAdministrator", DomainException::key);
        assertThat(profiles.page(address).person().id()).as("nothing of it was done").isEqualTo(lea.profile());

        cast.as(lea, () -> members.changeRole(base.id(), List.of(karim.profile()), Role.ADMINISTRATOR));
        assertThat(cast.ask(lea, () -> deletion.outlook(lea.profile())).duties()).isEmpty();
        delete(lea, Legacy.NAMED);
        assertThat(count("membership")).isZero();
    }

    @Test
    void nothingThatWasTheirsOrAboutThemIsLeft() throws Exception {
        FileId photo = cast.ask(lea, () -> {
            try (IncomingImage image = photos.receive(lea.profile(), "moi.png", new ByteArrayInputStream(TestImages.png(40, 40)))) {
                return photos.change(lea.profile(), image, Crop.WHOLE).photo().orElseThrow();
            }
        });
        cast.as(lea, () -> profiles.change(lea.profile(), new ProfileDetails(new PersonName("Léa", lastName), "De Rennes", Optional.of("35"), List.of("https://exemple.fr"), true)));
        Slug karims = shelf.draft(karim, "De Karim");
        cast.as(karim, () -> contributors.add(shelf.id(karim, karims), lea.profile()));
        cast.as(karim, () -> contributors.invite(shelf.id(karim, karims), new EmailAddress(lea.email())));
        cast.as(lea, () -> contributors.invite(shelf.id(karim, karims), new EmailAddress("ami@test.example")));

        delete(lea, Legacy.NAMED);

        assertThat(files.find(photo)).isEmpty();
        assertThat(database.sql("select description || coalesce(departement, '') || links::text || email_shown || coalesce(photo::text, '') from profile where id = :id")
                .param("id", lea.profile().value()).query(String.class).single()).isEqualTo("[]false");
        assertThat(count("contributor")).isZero();
        assertThat(database.sql("select count(*) from contributor_invitation where resource = :id").param("id", shelf.id(karim, karims).value()).query(Long.class).single()).isZero();
        assertThat(database.sql("select count(*) from account where id = :id").param("id", lea.profile().value()).query(Long.class).single()).isZero();
        assertThat(people.count(lastName)).isZero();
        assertThat(profiles.suggest(lastName)).isEmpty();
        assertThat(profiles.isPublic(lea.profile())).isFalse();
    }

    @Test
    void theAddressIsFreeAndOpensAnotherAccount() {
        EmailAddress email = new EmailAddress(lea.email());
        delete(lea, Legacy.NAMED);

        assertThat(accounts.withEmail(email)).isEmpty();
        assertThat(signUp.open(new NewAccount("Léa", lastName, email))).isPresent().get().isNotEqualTo(lea.profile());
    }

    @Test
    void itTakesOnesOwnAddressTyped() {
        for (String typed : List.of("", "lea", karim.email(), lea.email() + "x")) {
            assertThatExceptionOfType(DomainException.class).isThrownBy(() -> cast.as(lea, () -> deletion.delete(lea.profile(), typed, Legacy.NAMED)))
                    .returns("profile.delete.otherEmail", DomainException::key);
        }
        cast.as(lea, () -> deletion.delete(lea.profile(), " " + lea.email().toUpperCase(java.util.Locale.ROOT) + " ", Legacy.NAMED));
        assertThat(accounts.withEmail(new EmailAddress(lea.email()))).isEmpty();
    }

    @Test
    void nobodyElseDoesIt() {
        for (Cast.Player other : List.of(karim, cast.staff())) {
            assertThatThrownBy(() -> cast.as(other, () -> deletion.delete(lea.profile(), lea.email(), Legacy.NOTHING))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> cast.ask(other, () -> deletion.outlook(lea.profile()))).isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> deletion.delete(lea.profile(), lea.email(), Legacy.NOTHING)).as("a visitor").isInstanceOf(AccessDenied.class);
    }

    @Test
    void whoseSessionStillLivesSomewhereDoesNothingMoreWithTheProfile() {
        delete(lea, Legacy.NAMED);

        assertThatThrownBy(() -> cast.as(lea, () -> profiles.changeVisibility(lea.profile(), Visibility.PRIVATE))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> delete(lea, Legacy.NOTHING)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void whatIsAheadIsToldInNumbers() {
        publish(Visibility.PUBLIC);
        publish(Visibility.PRIVATE);
        shelf.draft(lea, "Un brouillon");
        shelf.draft(lea, "Un autre");

        AccountDeletion.Outlook outlook = cast.ask(lea, () -> deletion.outlook(lea.profile()));

        assertThat(outlook.fates()).containsExactly("Votre ressource privée est supprimée, aussi pour les personnes qui y contribuent.", "Vos 2 brouillons sont supprimés.");
    }

    private Slug publish(Visibility visibility) {
        return shelf.put(lea, title, "Pour essayer", INDEXED, visibility, section("Un"));
    }

    private void joinPrivate(BaseName base) {
        database.sql("insert into membership (base, profile, role, joined) values (:base, :profile, 'CONTRIBUTOR', now())")
                .param("base", base.id().value()).param("profile", lea.profile().value()).update();
    }

    private void delete(Cast.Player person, Legacy legacy) {
        cast.as(person, () -> deletion.delete(person.profile(), person.email(), legacy));
    }

    private long found(String words) {
        return search.search(ResourceQuery.ALL.withWords(words)).page().items().stream().filter(hit -> hit.row().title().equals(title)).count();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table + " where profile = :profile").param("profile", lea.profile().value()).query(Long.class).single();
    }

    /** No digits: a word of its own to the search. */
    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
