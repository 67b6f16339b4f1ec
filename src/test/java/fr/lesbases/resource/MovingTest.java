package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.Mailbox;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.base.Members;
import fr.lesbases.base.Role;
import fr.lesbases.base.Team;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** PRODUCT §2 and §8: a resource is put into bases and taken out again. Léa writes it; Anne administers the base in which Karim is a member too. */
class MovingTest extends ModuleTest {

    private final Team team;
    private final Bases bases;
    private final Members members;
    private final Moving moving;
    private final Authoring authoring;
    private final Reading reading;
    private final Contributors contributors;
    private final Profiles profiles;
    private final ResourceCatalogue catalogue;
    private final Mailbox mailbox;
    private final Bin bin;
    private Cast.Player lea;
    private Cast.Player anne;
    private Cast.Player karim;
    private BaseName base;
    private Slug slug;
    private ResourceId id;

    @Autowired
    MovingTest(Team team, Bases bases, Members members, Moving moving, Authoring authoring, Reading reading, Contributors contributors, Profiles profiles,
            ResourceCatalogue catalogue, Mailbox mailbox, Bin bin) {
        this.team = team;
        this.bases = bases;
        this.members = members;
        this.moving = moving;
        this.authoring = authoring;
        this.reading = reading;
        this.contributors = contributors;
        this.profiles = profiles;
        this.catalogue = catalogue;
        this.mailbox = mailbox;
        this.bin = bin;
    }

    @BeforeEach
    void aBaseOfThree() {
        lea = cast.somebody("Léa", "Morvan");
        anne = cast.somebody("Anne", "Roux");
        karim = cast.somebody("Karim", "Benali");
        base = team.found(anne);
        team.join(base.id(), anne, lea, Role.CONTRIBUTOR);
        team.join(base.id(), anne, karim, Role.CONTRIBUTOR);
        slug = shelf.put(lea, "À déplacer", "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"), Visibility.PUBLIC, section("Un"));
        id = shelf.id(lea, slug);
    }

    @Test
    void inTheBaseItsMembersEditItAndItStaysOnItsCreatorsProfile() {
        assertThatThrownBy(() -> shelf.content(karim, slug)).isInstanceOf(AccessDenied.class);
        move(lea, Optional.of(base.id()));
        assertThat(shelf.content(karim, slug).title()).isEqualTo("À déplacer");
        assertThat(reading.page(slug).publisher().base()).contains(base);
        assertThat(catalogue.ofProfile(lea.profile(), State.PUBLIC, 1).items()).extracting(ResourceRow::id).contains(id);
        assertThat(catalogue.countOfBase(base.id())).isEqualTo(1);
        move(lea, Optional.empty());
        assertThatThrownBy(() -> shelf.content(karim, slug)).isInstanceOf(AccessDenied.class);
        assertThat(catalogue.countOfBase(base.id())).isZero();
    }

    @Test
    void itsCreatorAndTheBasesAdministratorsMoveItAndNobodyElse() {
        cast.as(lea, () -> contributors.add(id, karim.profile()));
        assertThatThrownBy(() -> move(karim, Optional.of(base.id()))).as("a contributor").isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> move(anne, Optional.of(base.id()))).as("somebody else’s administrator").isInstanceOf(AccessDenied.class);
        move(lea, Optional.of(base.id()));
        assertThatThrownBy(() -> move(karim, Optional.empty())).as("a member").isInstanceOf(AccessDenied.class);
        assertThat(cast.ask(karim, () -> moving.isAllowed(id))).isFalse();
        move(anne, Optional.empty());
        assertThat(reading.page(slug).publisher().base()).isEmpty();
    }

    @Test
    void onlyIntoABaseOnesOwn() {
        BaseName others = team.found(cast.somebody());
        assertThatThrownBy(() -> move(lea, Optional.of(others.id()))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cast.as(lea, () -> authoring.create(new NewResource("Ailleurs", "Pour essayer", Optional.of(others.id()))))).isInstanceOf(AccessDenied.class);
        cast.as(anne, () -> bases.delete(base.id(), base.name()));
        assertThatThrownBy(() -> move(lea, Optional.of(base.id()))).as("in the corbeille").isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasDeletedBeforeItsBaseDoesNotComeBackWithoutIt() {
        move(lea, Optional.of(base.id()));
        Cast.Player helper = cast.somebody();
        cast.as(lea, () -> contributors.add(id, helper.profile()));
        cast.as(helper, () -> bin.delete(id));
        cast.as(anne, () -> bases.delete(base.id(), base.name()));
        assertThatThrownBy(() -> cast.as(helper, () -> bin.restore(id))).as("the undo of a notice that still stands").isInstanceOf(DomainException.class);
        assertThat(cast.ask(helper, () -> bin.list())).isEmpty();
        cast.as(anne, () -> bases.restore(base.id()));
        cast.as(helper, () -> bin.restore(id));
        assertThat(reading.page(slug).publisher().base()).contains(base);
    }

    @Test
    void aCreatorWhoIsNoLongerAMemberHasNoRightsLeft() {
        move(lea, Optional.of(base.id()));
        cast.as(anne, () -> members.remove(base.id(), List.of(lea.profile())));
        assertThatThrownBy(() -> shelf.content(lea, slug)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> move(lea, Optional.empty())).isInstanceOf(AccessDenied.class);
        assertThat(cast.ask(lea, () -> moving.isAllowed(id))).isFalse();
        team.join(base.id(), anne, lea, Role.CONTRIBUTOR);
        move(lea, Optional.empty());
        assertThat(shelf.content(lea, slug).title()).isEqualTo("À déplacer");
    }

    @Test
    void aCreatorWhoIsNoLongerAMemberFindsWhatReadersReadAmongTheirOwn() {
        move(lea, Optional.of(base.id()));
        shelf.edit(karim, slug, new Edit.ChangeTitle("À déplacer", "Pas encore pour tous"));
        assertThat(own(lea)).as("a member").isEqualTo(new Own("Pas encore pour tous", true, true));
        cast.as(anne, () -> members.remove(base.id(), List.of(lea.profile())));
        assertThat(own(lea)).isEqualTo(new Own("À déplacer", false, false));
        cast.as(karim, () -> contributors.add(id, lea.profile()));
        assertThat(own(lea)).as("let in by others").isEqualTo(new Own("Pas encore pour tous", true, true));
    }

    private record Own(String title, boolean editable, boolean unpublished) {}

    private Own own(Cast.Player person) {
        ResourceRow row = cast.ask(person, () -> catalogue.ofProfile(person.profile(), State.PUBLIC, 1)).items().getFirst();
        return new Own(row.title(), row.editable(), row.unpublished());
    }

    @Test
    void whoIsNoLongerAMemberHasNotMadeThemselvesAContributorBefore() {
        move(lea, Optional.of(base.id()));
        cast.as(karim, () -> contributors.add(id, karim.profile()));
        cast.as(karim, () -> contributors.invite(id, new EmailAddress(karim.email())));
        String token = Mailbox.link(mailbox.read(karim.email(), 2).getFirst()).substring("/invitations/".length());
        cast.as(anne, () -> members.remove(base.id(), List.of(karim.profile())));
        cast.as(karim, () -> contributors.accept(token));
        assertThatThrownBy(() -> shelf.content(karim, slug)).isInstanceOf(AccessDenied.class);
        cast.as(lea, () -> contributors.add(id, karim.profile()));
        assertThat(shelf.content(karim, slug).title()).as("as others want it").isEqualTo("À déplacer");
    }

    @Test
    void aCreatorWhoIsNoLongerAMemberIsLetInLikeOthers() {
        move(lea, Optional.of(base.id()));
        cast.as(anne, () -> members.remove(base.id(), List.of(lea.profile())));
        cast.as(karim, () -> contributors.add(id, lea.profile()));
        assertThat(shelf.content(lea, slug).title()).isEqualTo("À déplacer");
        assertThatThrownBy(() -> move(lea, Optional.empty())).as("as a contributor").isInstanceOf(AccessDenied.class);
        cast.as(anne, () -> contributors.remove(id, lea.profile()));
        cast.as(karim, () -> contributors.invite(id, new EmailAddress(lea.email())));
        String token = Mailbox.link(mailbox.read(lea.email(), 4).getFirst()).substring("/invitations/".length());
        cast.as(lea, () -> contributors.accept(token));
        assertThat(shelf.content(lea, slug).title()).isEqualTo("À déplacer");
    }

    @Test
    void inAPrivatePlaceAPublicOneBecomesPrivate() {
        cast.as(anne, () -> bases.changeVisibility(base.id(), Visibility.PRIVATE));
        move(lea, Optional.of(base.id()));
        assertThat(reading.page(slug)).isInstanceOf(ResourcePage.Locked.class);
        move(lea, Optional.empty());
        assertThat(reading.page(slug)).as("nothing comes back by itself").isInstanceOf(ResourcePage.Locked.class);
    }

    @Test
    void aDraftStaysADraftWherever() {
        cast.as(lea, () -> profiles.changeVisibility(lea.profile(), Visibility.PRIVATE));
        Slug draft = shelf.draft(lea, "Brouillon");
        cast.as(lea, () -> moving.move(shelf.id(lea, draft), Optional.of(base.id())));
        assertThat(cast.ask(karim, () -> authoring.open(draft)).state()).isEqualTo(State.DRAFT);
        assertThatThrownBy(() -> reading.page(draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void thePlacesAreOnesOwnAndTheOneItIsIn() {
        assertThat(cast.ask(lea, () -> moving.places(id))).extracting(Place::id).containsExactly(Optional.empty(), Optional.of(base.id()));
        move(lea, Optional.of(base.id()));
        Cast.Player staff = cast.staff();
        assertThat(cast.ask(staff, () -> moving.places(id))).extracting(Place::id).containsExactly(Optional.empty(), Optional.of(base.id()));
        assertThatThrownBy(() -> cast.as(karim, () -> moving.places(id))).isInstanceOf(AccessDenied.class);
    }

    private void move(Cast.Player person, Optional<BaseId> to) {
        cast.as(person, () -> moving.move(id, to));
    }
}
