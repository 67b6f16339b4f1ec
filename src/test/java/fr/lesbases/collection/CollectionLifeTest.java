package fr.lesbases.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Retention;
import fr.lesbases.common.Slug;
import fr.lesbases.common.TravelClock;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.TestImages;
import fr.lesbases.profile.AccountDeletion;
import fr.lesbases.profile.Legacy;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Bin;
import fr.lesbases.resource.Cover;
import fr.lesbases.ui.AddressAnswer;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From its making to its end, and what becomes of it when its owner or its resources are hidden or deleted. */
class CollectionLifeTest extends ModuleTest {

    @Autowired
    private Cupboard cupboard;
    @Autowired
    private Curating curating;
    @Autowired
    private CollectionReading reading;
    @Autowired
    private CollectionCatalogue catalogue;
    @Autowired
    private CollectionFiles images;
    @Autowired
    private CollectionBin collectionBin;
    @Autowired
    private CollectionAddresses addresses;
    @Autowired
    private CollectionFileGate gate;
    @Autowired
    private Choosing choosing;
    @Autowired
    private Files files;
    @Autowired
    private CollectionsPublicInBase publicInBase;
    @Autowired
    private CollectionsPublicOnProfile publicOnProfile;
    @Autowired
    private AccountDeletion deletion;
    @Autowired
    private Profiles profiles;
    @Autowired
    private Bases bases;
    @Autowired
    private Bin bin;
    @Autowired
    private TravelClock clock;

    private Cast.Player lea;
    private ResourceId resource;

    @BeforeEach
    void cast() {
        lea = cast.somebody();
        resource = cupboard.resource(lea, "Une ressource");
    }

    @Test
    void aRenamedOneAnswersAtBothAddressesAndNobodyGetsTheOldOne() {
        Curating.Made made = cupboard.put(lea, "Marmelade un", Visibility.PUBLIC);
        Slug renamed = cast.ask(lea, () -> curating.change(made.id(), new CollectionDetails("Confiture un", "")));
        assertThat(renamed.value()).isEqualTo("confiture-un");
        assertThat(reading.page(made.slug(), 1).slug()).isEqualTo(renamed);
        assertThat(addresses.answer("collections/" + made.slug(), Viewer.VISITOR)).contains(new AddressAnswer.Moved("/collections/confiture-un"));
        assertThat(cupboard.put(lea, "Marmelade un", Visibility.PUBLIC).slug().value()).isEqualTo("marmelade-un-2");
        assertThat(cupboard.put(lea, "Créer", Visibility.PUBLIC).slug().value()).isNotEqualTo("creer");
        assertThat(cast.ask(lea, () -> curating.change(made.id(), new CollectionDetails("Marmelade un", "")))).isEqualTo(made.slug());
    }

    @Test
    void aPrivateOneShowsOutsidersTitleAndOwnerAlone() {
        Curating.Made made = cupboard.put(lea, "Tiroir", Visibility.PRIVATE, resource);
        assertThat(reading.page(made.slug(), 1)).isInstanceOfSatisfying(CollectionPage.Locked.class, page -> assertThat(page.title()).isEqualTo("Tiroir"));
        assertThat(addresses.answer("collections/" + made.slug(), Viewer.VISITOR)).contains(new AddressAnswer.Found("Tiroir", "", false));
        assertThat(addresses.answer("collections/" + made.slug() + "/modifier", Viewer.VISITOR)).contains(new AddressAnswer.Missing());
        assertThatThrownBy(() -> cast.ask(cast.somebody(), () -> reading.sheet(made.slug()))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void onAPrivateProfileItIsPrivate() {
        Curating.Made made = cupboard.put(lea, "Publique d’abord", Visibility.PUBLIC);
        cast.as(lea, () -> profiles.changeVisibility(lea.profile(), Visibility.PRIVATE));
        assertThat(reading.page(made.slug(), 1)).isInstanceOf(CollectionPage.Locked.class);
        assertThatThrownBy(() -> cast.as(lea, () -> curating.changeVisibility(made.id(), Visibility.PUBLIC))).hasMessage("collection.onlyPrivate.profile");
        assertThatThrownBy(() -> cupboard.put(lea, "Encore", Visibility.PUBLIC)).isInstanceOf(DomainException.class);
        cast.as(lea, () -> profiles.changeVisibility(lea.profile(), Visibility.PUBLIC));
        assertThat(reading.page(made.slug(), 1)).isInstanceOf(CollectionPage.Locked.class);
    }

    @Test
    void whatBecomesPrivateIsCountedBefore() {
        BaseId base = cupboard.base("Base " + lea.profile(), Visibility.PUBLIC, lea);
        cupboard.put(lea, "De la base", Visibility.PUBLIC, Optional.of(base));
        cupboard.put(lea, "Secrète de la base", Visibility.PRIVATE, Optional.of(base));
        cupboard.put(lea, "Du profil", Visibility.PUBLIC);
        cupboard.put(lea, "Du profil aussi", Visibility.PUBLIC);
        assertThat(publicInBase.count(base)).isEqualTo(1);
        assertThat(publicOnProfile.count(lea.profile())).isEqualTo(2);
        assertThat(cast.ask(lea, () -> catalogue.countOfBase(base))).isEqualTo(2);
    }

    @Test
    void inABaseThatIsHiddenItIsPrivate() {
        BaseId base = cupboard.base("Base " + lea.profile(), Visibility.PUBLIC, lea);
        Curating.Made made = cupboard.put(lea, "De la base", Visibility.PUBLIC, Optional.of(base));
        cast.as(lea, () -> bases.changeVisibility(base, Visibility.PRIVATE));
        assertThat(reading.page(made.slug(), 1)).isInstanceOf(CollectionPage.Locked.class);
        assertThatThrownBy(() -> cast.as(lea, () -> curating.changeVisibility(made.id(), Visibility.PUBLIC))).hasMessage("collection.onlyPrivate.base");
    }

    @Test
    void nobodyMakesOneInABaseOfOthers() {
        BaseId base = cupboard.base("Base " + lea.profile(), Visibility.PUBLIC, lea);
        assertThatThrownBy(() -> cupboard.put(cast.somebody(), "De trop", Visibility.PUBLIC, Optional.of(base))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void itGoesWithItsBaseAndComesBackWithIt() {
        String name = "Base " + lea.profile();
        BaseId base = cupboard.base(name, Visibility.PUBLIC, lea);
        Curating.Made made = cupboard.put(lea, "De la base", Visibility.PUBLIC, Optional.of(base));
        Curating.Made deletedBefore = cupboard.put(lea, "Déjà supprimée", Visibility.PUBLIC, Optional.of(base));
        cast.as(lea, () -> collectionBin.delete(deletedBefore.id()));
        cast.as(lea, () -> bases.delete(base, name));
        assertThatThrownBy(() -> reading.page(made.slug(), 1)).isInstanceOf(NotFound.class);
        assertThat(cast.ask(lea, collectionBin::list)).isEmpty();
        cast.as(lea, () -> bases.restore(base));
        assertThat(reading.page(made.slug(), 1)).isInstanceOf(CollectionPage.Open.class);
        assertThatThrownBy(() -> reading.page(deletedBefore.slug(), 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDeletedOneComesBackWithinThirtyDays() {
        Curating.Made made = cupboard.put(lea, "À jeter", Visibility.PUBLIC, resource);
        assertThatThrownBy(() -> cast.as(cast.somebody(), () -> collectionBin.delete(made.id()))).isInstanceOf(AccessDenied.class);
        cast.as(lea, () -> collectionBin.delete(made.id()));
        assertThatThrownBy(() -> reading.page(made.slug(), 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cupboard.add(lea, made.id(), resource)).isInstanceOf(DomainException.class);
        assertThat(cast.ask(lea, collectionBin::list)).extracting(CollectionBin.Deleted::title).containsExactly("À jeter");
        cast.as(lea, () -> collectionBin.restore(made.id()));
        assertThat(open(made).entries().items()).hasSize(1);
    }

    @Test
    void onAProfileHiddenMeanwhileItComesBackPrivate() {
        Curating.Made made = cupboard.put(lea, "À jeter", Visibility.PUBLIC);
        cast.as(lea, () -> {
            collectionBin.delete(made.id());
            profiles.changeVisibility(lea.profile(), Visibility.PRIVATE);
            collectionBin.restore(made.id());
        });
        assertThat(reading.page(made.slug(), 1)).isInstanceOf(CollectionPage.Locked.class);
    }

    @Test
    void afterThirtyDaysItIsGoneWithItsImageAndItsAddressIsNobodys() throws Exception {
        Curating.Made made = cupboard.put(lea, "À jeter pour de bon " + lea.profile(), Visibility.PUBLIC, resource);
        StoredFile image = image(made);
        cast.as(lea, () -> images.choose(made.id(), Optional.of(new Cover(image.id(), ""))));
        cast.as(lea, () -> collectionBin.delete(made.id()));
        clock.at(clock.instant().plus(Retention.DELETED).plus(Duration.ofHours(1)), collectionBin::purge);
        assertThat(cast.ask(lea, collectionBin::list)).isEmpty();
        assertThat(files.find(image.id())).isEmpty();
        assertThatThrownBy(() -> cast.as(lea, () -> collectionBin.restore(made.id()))).isInstanceOf(NotFound.class);
        assertThat(cupboard.put(lea, "À jeter pour de bon " + lea.profile(), Visibility.PUBLIC).slug()).isNotEqualTo(made.slug());
    }

    @Test
    void anImageIsReadByThoseWhoReadTheCollectionAndGoesWhenAnotherComes() throws Exception {
        Curating.Made made = cupboard.put(lea, "Avec image", Visibility.PUBLIC);
        StoredFile first = image(made);
        cast.as(lea, () -> images.choose(made.id(), Optional.of(new Cover(first.id(), "Une table"))));
        assertThat(gate.isPublic(first)).isTrue();
        cast.as(lea, () -> curating.changeVisibility(made.id(), Visibility.PRIVATE));
        assertThat(gate.isPublic(first)).isFalse();
        StoredFile second = image(made);
        cast.as(lea, () -> images.choose(made.id(), Optional.of(new Cover(second.id(), ""))));
        assertThat(files.find(List.of(first.id(), second.id()))).containsOnlyKeys(second.id());
        Curating.Made other = cupboard.put(lea, "Autre", Visibility.PUBLIC);
        assertThatThrownBy(() -> cast.as(lea, () -> images.choose(other.id(), Optional.of(new Cover(second.id(), ""))))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.ask(cast.somebody(), () -> images.receive(made.id(), "x.png", new ByteArrayInputStream(TestImages.png(40, 30)))))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void aDeletedResourceIsNotSeenInItAndComesBackAtItsPlace() {
        ResourceId last = cupboard.resource(lea, "La dernière");
        Curating.Made made = cupboard.put(lea, "Deux", Visibility.PUBLIC, resource, last);
        cast.as(lea, () -> bin.delete(resource));
        assertThat(resources(made)).containsExactly(last);
        assertThat(catalogue.rows(List.of(made.id())).getFirst().resources()).isEqualTo(1);
        cast.as(lea, () -> bin.restore(resource));
        assertThat(resources(made)).containsExactly(resource, last);
    }

    @Test
    void favouritesCanNotBeRenamedShownOrDeleted() {
        cast.as(lea, choosing::prepare);
        Choosing.Choice favourites = cast.ask(lea, () -> choosing.choices(resource, "")).getFirst();
        assertThatThrownBy(() -> cast.as(lea, () -> curating.change(favourites.id(), new CollectionDetails("Autre nom", "")))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cast.as(lea, () -> curating.changeVisibility(favourites.id(), Visibility.PUBLIC))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cast.as(lea, () -> collectionBin.delete(favourites.id()))).isInstanceOf(AccessDenied.class);
        cupboard.add(lea, favourites.id(), resource);
        assertThat(cast.ask(lea, () -> choosing.choices(resource, "")).getFirst().holds()).isTrue();
    }

    @Test
    void withItsOwnersAccountOnlyPublicOnesStayIfTheyChoseSo() {
        cast.as(lea, choosing::prepare);
        Curating.Made shared = cupboard.put(lea, "Partagée", Visibility.PUBLIC);
        Curating.Made secret = cupboard.put(lea, "Secrète", Visibility.PRIVATE);
        assertThat(cast.ask(lea, () -> deletion.outlook(lea.profile())).fates()).anyMatch(fate -> fate.contains("2 collections privées"));
        cast.as(lea, () -> deletion.delete(lea.profile(), lea.email(), Legacy.NAMED));
        assertThat(reading.page(shared.slug(), 1)).isInstanceOf(CollectionPage.Open.class);
        assertThatThrownBy(() -> reading.page(secret.slug(), 1)).isInstanceOf(NotFound.class);

        Cast.Player karim = cast.somebody();
        Curating.Made gone = cupboard.put(karim, "Partagée aussi", Visibility.PUBLIC);
        cast.as(karim, () -> deletion.delete(karim.profile(), karim.email(), Legacy.NOTHING));
        assertThatThrownBy(() -> reading.page(gone.slug(), 1)).isInstanceOf(NotFound.class);
    }

    /** As where its description was too long, or its page was closed: nobody sees it, and nobody finds it to take it away. */
    @Test
    void anImageThatWasSentAndNotChosenGoesWithAChoiceOfAnotherDay() {
        Curating.Made made = cupboard.put(lea, "Image oubliée", Visibility.PUBLIC);
        List<StoredFile> sent = new ArrayList<>();
        clock.at(clock.instant().minus(Duration.ofDays(2)), () -> sent.add(image(made)));
        StoredFile others = image(made);
        StoredFile chosen = image(made);

        cast.as(lea, () -> images.choose(made.id(), Optional.of(new Cover(chosen.id(), ""))));
        assertThat(files.find(List.of(sent.getFirst().id(), others.id(), chosen.id()))).as("what somebody else has just sent stays").containsOnlyKeys(others.id(), chosen.id());

        cast.as(lea, () -> images.choose(made.id(), Optional.empty()));
        assertThat(files.find(List.of(others.id(), chosen.id()))).as("what showed before goes at once").containsOnlyKeys(others.id());
    }

    private StoredFile image(Curating.Made made) {
        return cast.ask(lea, () -> images.receive(made.id(), "image.png", new ByteArrayInputStream(TestImages.png(40, 30))));
    }

    private CollectionPage.Open open(Curating.Made made) {
        return (CollectionPage.Open) reading.page(made.slug(), 1);
    }

    private List<ResourceId> resources(Curating.Made made) {
        return open(made).entries().items().stream().map(entry -> entry.row().id()).toList();
    }
}
