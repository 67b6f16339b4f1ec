package fr.lesbases.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.Key;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRODUCT §6 and §8: V visitor, U signed in, O the person themselves, M member, A administrator. */
class FollowPolicyTest {

    private static final BaseId BASE = BaseId.create();
    private static final ProfileId OWNER = ProfileId.create();
    private static final Map<Character, Viewer> PEOPLE = Map.of(
            'V', Viewer.VISITOR,
            'U', Viewer.signedIn(ProfileId.create(), Set.of(Key.member(BaseId.create()))),
            'O', Viewer.signedIn(OWNER, Set.of()),
            'M', Viewer.signedIn(ProfileId.create(), Set.of(Key.member(BASE))),
            'A', Viewer.signedIn(ProfileId.create(), Set.of(Key.member(BASE), Key.administrator(BASE))));

    @ParameterizedTest
    @CsvSource({"base, true, UO", "base, false, ''", "profile, true, UMA", "profile, false, ''"})
    void whoMayFollow(String kind, boolean isPublic, String allowed) {
        Followed subject = kind.equals("base") ? new Followed.OfBase(BASE) : new Followed.OfProfile(OWNER);
        PEOPLE.forEach((letter, viewer) -> {
            boolean may = allowed.indexOf(letter) >= 0;
            assertThat(FollowPolicy.allows(subject, isPublic, viewer)).as("%s followed by %s", kind, letter).isEqualTo(may);
            if (!may) {
                assertThatThrownBy(() -> FollowPolicy.require(subject, isPublic, viewer)).isInstanceOf(AccessDenied.class);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"base", "profile"})
    void whatTheSessionKeepsIsReadAgain(String kind) {
        Followed subject = kind.equals("base") ? new Followed.OfBase(BASE) : new Followed.OfProfile(OWNER);
        assertThat(Followed.parse(subject.code())).contains(subject);
        assertThat(Followed.parse("resource:" + BASE)).isEmpty();
    }
}
