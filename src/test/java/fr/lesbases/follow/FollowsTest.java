package fr.lesbases.follow;

import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.StatementCounter;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.AccountDeletion;
import fr.lesbases.profile.Legacy;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Shelf;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Following, over the life of what is followed. */
class FollowsTest extends ModuleTest {

    @Autowired
    private Bases bases;
    @Autowired
    private Profiles profiles;
    @Autowired
    private AccountDeletion deletion;
    @Autowired
    private Follows follows;
    @Autowired
    private FollowCatalogue catalogue;

    private Cast.Player founder;
    private Cast.Player reader;
    private BaseId base;
    private Followed followed;

    @BeforeEach
    void aBaseAndAReader() {
        founder = cast.somebody();
        reader = cast.somebody();
        base = cast.ask(founder, () -> bases.create(BaseDetails.named("Suivie " + founder.profile()), Visibility.PUBLIC)).id();
        followed = new Followed.OfBase(base);
    }

    @Test
    void followingAndNoLongerTwiceIsTheSameAsOnce() {
        follow(reader, followed);
        follow(reader, followed);
        assertThat(followers(followed)).isEqualTo(1);
        assertThat(cast.ask(reader, () -> follows.followed(List.of(followed, new Followed.OfProfile(founder.profile()))))).isEqualTo(Set.of(followed));
        assertThat(cast.ask(founder, () -> follows.followed(List.of(followed)))).isEmpty();
        assertThat(follows.followed(List.of(followed))).as("a visitor").isEmpty();
        cast.as(reader, () -> follows.unfollow(followed));
        cast.as(reader, () -> follows.unfollow(followed));
        assertThat(followers(followed)).isZero();
    }

    @Test
    void notOneselfNorOnesOwnBaseNorWhatIsPrivateNorAsAVisitor() {
        Followed self = new Followed.OfProfile(reader.profile());
        Followed hidden = new Followed.OfProfile(founder.profile());
        cast.as(founder, () -> profiles.changeVisibility(founder.profile(), Visibility.PRIVATE));
        assertThatThrownBy(() -> follow(reader, self)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> follow(reader, hidden)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> follow(founder, followed)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> follows.follow(followed)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> follows.unfollow(followed)).isInstanceOf(AccessDenied.class);
        cast.as(founder, () -> bases.changeVisibility(base, Visibility.PRIVATE));
        assertThatThrownBy(() -> follow(reader, followed)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void aBaseThatBecomesPrivateIsGoneFromListsAndCountsAndComesBack() {
        follow(reader, followed);
        cast.as(founder, () -> bases.changeVisibility(base, Visibility.PRIVATE));
        assertThat(mine().all()).isZero();
        assertThat(cast.ask(reader, () -> catalogue.bases(1)).items()).isEmpty();
        assertThat(followers(followed)).isZero();
        assertThat(cast.ask(founder, () -> catalogue.followersOf(followed, 1)).people().items()).as("its own members are not told either").isEmpty();
        cast.as(founder, () -> bases.changeVisibility(base, Visibility.PUBLIC));
        assertThat(mine().bases()).isEqualTo(1);
        assertThat(followers(followed)).isEqualTo(1);
        cast.as(founder, () -> bases.delete(base, "Suivie " + founder.profile()));
        assertThat(mine().all()).isZero();
        cast.as(founder, () -> bases.restore(base));
        assertThat(cast.ask(reader, () -> catalogue.bases(1)).items()).extracting(row -> row.subject().base().id()).containsExactly(base);
    }

    @Test
    void aProfileThatBecomesPrivateLikewise() {
        Followed person = new Followed.OfProfile(founder.profile());
        follow(reader, person);
        cast.as(founder, () -> profiles.changeVisibility(founder.profile(), Visibility.PRIVATE));
        assertThat(mine().all()).isZero();
        assertThat(cast.ask(reader, () -> catalogue.profiles(1)).items()).isEmpty();
        assertThat(followers(person)).isZero();
        cast.as(reader, () -> follows.unfollow(person));
        cast.as(founder, () -> profiles.changeVisibility(founder.profile(), Visibility.PUBLIC));
        assertThat(mine().all()).as("one may stop following what is private").isZero();
    }

    @Test
    void followersWithAPrivateProfileAreOnlyCounted() {
        Cast.Player shy = cast.somebody();
        follow(reader, followed);
        follow(shy, followed);
        cast.as(shy, () -> profiles.changeVisibility(shy.profile(), Visibility.PRIVATE));
        for (Cast.Player viewer : List.of(shy, reader, founder, cast.staff())) {
            Followers followers = cast.ask(viewer, () -> catalogue.followersOf(followed, 1));
            assertThat(followers.people().items()).extracting(row -> row.person().id()).containsExactly(reader.profile());
            assertThat(followers.people().total()).isEqualTo(1);
            assertThat(followers.hidden()).isEqualTo(1);
        }
        assertThat(followers(followed)).isEqualTo(2);
    }

    @Test
    void newIsWhatWasPublishedForAllSinceOneLooked() {
        Followed person = new Followed.OfProfile(founder.profile());
        shelf.put(founder, "Avant", "Pour essayer", INDEXED);
        follow(reader, person);
        follow(reader, followed);
        assertThat(freshOfPeople()).containsExactly(0L);
        inBase("Dans la base", Visibility.PUBLIC);
        inBase("Privée", Visibility.PRIVATE);
        shelf.draft(founder, "Brouillon");
        assertThat(freshOfPeople()).as("listed on its creator's profile too").containsExactly(1L);
        assertThat(freshOfBases()).containsExactly(1L);
        cast.as(reader, () -> follows.see(followed));
        assertThat(freshOfBases()).containsExactly(0L);
        assertThat(freshOfPeople()).containsExactly(1L);
        inBase("Encore une", Visibility.PUBLIC);
        assertThat(freshOfBases()).containsExactly(1L);
    }

    @Test
    void whoDeletesTheirAccountFollowsAndIsFollowedNoMore() {
        Followed person = new Followed.OfProfile(reader.profile());
        follow(reader, followed);
        follow(founder, person);
        assertThat(cast.ask(founder, catalogue::countsOfMine).profiles()).isEqualTo(1);
        cast.as(reader, () -> deletion.delete(reader.profile(), reader.email(), Legacy.NAMED));
        assertThat(followers(followed)).isZero();
        assertThat(cast.ask(founder, catalogue::countsOfMine).all()).isZero();
    }

    @Test
    void moreFollowsAskNoMoreQueries() {
        follow(reader, followed);
        int few = queries();
        for (int number = 0; number < 5; number++) {
            follow(reader, new Followed.OfBase(cast.ask(cast.somebody(), () -> bases.create(BaseDetails.named("Autre"), Visibility.PUBLIC)).id()));
        }
        assertThat(queries()).isEqualTo(few);
        assertThat(cast.ask(reader, () -> catalogue.bases(1)).items()).hasSize(6);
    }

    private int queries() {
        return cast.ask(reader, () -> StatementCounter.statementsOf(() -> catalogue.bases(1)).size());
    }

    private void inBase(String title, Visibility visibility) {
        shelf.putIn(founder, base, title, INDEXED, visibility);
    }

    private void follow(Cast.Player person, Followed subject) {
        cast.as(person, () -> follows.follow(subject));
    }

    private FollowCatalogue.Counts mine() {
        return cast.ask(reader, catalogue::countsOfMine);
    }

    private long followers(Followed subject) {
        return catalogue.followers(List.of(subject)).getOrDefault(subject, 0L);
    }

    private List<Long> freshOfBases() {
        return cast.ask(reader, () -> catalogue.bases(1)).items().stream().map(FollowCatalogue.Row::fresh).toList();
    }

    private List<Long> freshOfPeople() {
        return cast.ask(reader, () -> catalogue.profiles(1)).items().stream().map(FollowCatalogue.Row::fresh).toList();
    }
}
