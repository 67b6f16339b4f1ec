package fr.lesbases.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.Key;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** PRODUCT §8, a row for each cell of the table of bases. O is a member of another base, and its administrator. */
class BasePolicyTest {

    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final BaseId ID = BaseId.create();
    private static final BaseId ANOTHER = BaseId.create();
    private static final Map<Character, Viewer> PEOPLE = Map.of(
            'V', Viewer.VISITOR,
            'U', Viewer.signedIn(ProfileId.create(), Set.of()),
            'O', Viewer.signedIn(ProfileId.create(), Set.of(Key.member(ANOTHER), Key.administrator(ANOTHER))),
            'M', Viewer.signedIn(ProfileId.create(), Set.of(Key.member(ID))),
            'A', Viewer.signedIn(ProfileId.create(), Set.of(Key.member(ID), Key.administrator(ID))),
            'S', Viewer.signedIn(ProfileId.create(), Set.of(Key.STAFF)));

    @ParameterizedTest
    @CsvSource({
            "PUBLIC, SEE, VUOMAS", "PUBLIC, READ, VUOMAS", "PUBLIC, JOIN, UO", "PUBLIC, EDIT, MAS", "PUBLIC, ADMINISTER, AS",
            "PRIVATE, SEE, VUOMAS", "PRIVATE, READ, MAS", "PRIVATE, JOIN, ''", "PRIVATE, EDIT, MAS", "PRIVATE, ADMINISTER, AS"})
    void whoMayDoWhat(Visibility visibility, BaseAction action, String allowed) {
        Base base = base(visibility);
        PEOPLE.forEach((letter, viewer) -> assertThat(BasePolicy.allows(action, base, viewer)).as("%s %s by %s", action, visibility, letter).isEqualTo(allowed.indexOf(letter) >= 0));
    }

    @ParameterizedTest
    @EnumSource
    void inTheCorbeilleItOpensToNobodyAndItsAdministratorsMayBringItBack(Visibility visibility) {
        Base base = base(visibility);
        base.delete(ProfileId.create(), NOON);
        PEOPLE.forEach((letter, viewer) -> assertThat(BasePolicy.allowed(base, viewer)).as("by %s", letter)
                .isEqualTo("AS".indexOf(letter) >= 0 ? Set.of(BaseAction.ADMINISTER) : Set.of()));
        assertThat(base.readers()).isEmpty();
        base.restore();
        assertThat(base.readers()).isEqualTo(base(visibility).readers());
    }

    @Test
    void theColumnOfReadersSaysWhatThePolicySays() {
        Stream.of(Visibility.values()).map(BasePolicyTest::base).forEach(base -> PEOPLE.forEach((letter, viewer) ->
                assertThat(viewer.keys().stream().map(Key::value).anyMatch(base.readers()::contains)).as("%s by %s", base.visibility(), letter)
                        .isEqualTo(BasePolicy.allows(BaseAction.READ, base, viewer))));
    }

    @Test
    void invitingAnAdministratorTakesOne() {
        assertThat(BasePolicy.toInvite(Role.ADMINISTRATOR)).isEqualTo(BaseAction.ADMINISTER);
        assertThat(BasePolicy.toInvite(Role.CONTRIBUTOR)).isEqualTo(BaseAction.EDIT);
    }

    @Test
    void whoMayNotKnowOfItIsToldThatThereIsNone() {
        Base base = base(Visibility.PRIVATE);
        assertThatThrownBy(() -> BasePolicy.require(BaseAction.READ, base, Viewer.VISITOR)).isInstanceOf(AccessDenied.class);
        base.delete(ProfileId.create(), NOON);
        assertThatThrownBy(() -> BasePolicy.require(BaseAction.EDIT, base, PEOPLE.get('M'))).isInstanceOf(NotFound.class);
    }

    private static Base base(Visibility visibility) {
        return new Base(ID, new Slug("une-base"), BaseDetails.named("Une base"), visibility, ProfileId.create(), NOON);
    }
}
