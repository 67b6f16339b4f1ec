package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.Key;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRODUCT §8, a row for each cell that exists before bases do. */
class ResourcePolicyTest {

    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final ProfileId CREATOR = ProfileId.create();
    private static final ProfileId CONTRIBUTOR = ProfileId.create();
    private static final ProfileId OTHER = ProfileId.create();
    private static final Map<Character, Viewer> PEOPLE = Map.of(
            'V', Viewer.VISITOR,
            'U', Viewer.signedIn(OTHER, Set.of()),
            'K', Viewer.signedIn(CONTRIBUTOR, Set.of()),
            'C', Viewer.signedIn(CREATOR, Set.of()),
            'S', Viewer.signedIn(ProfileId.create(), Set.of(Key.STAFF)));

    @ParameterizedTest
    @CsvSource({
            "PUBLIC, SEE, VUKCS", "PUBLIC, READ, VUKCS", "PUBLIC, EDIT, KCS", "PUBLIC, MOVE, CS", "PUBLIC, COLLECT, UKCS", "PUBLIC, DUPLICATE, UKCS",
            "PRIVATE, SEE, VUKCS", "PRIVATE, READ, KCS", "PRIVATE, EDIT, KCS", "PRIVATE, MOVE, CS", "PRIVATE, COLLECT, KCS", "PRIVATE, DUPLICATE, KCS",
            "DRAFT, SEE, KCS", "DRAFT, READ, KCS", "DRAFT, EDIT, KCS", "DRAFT, MOVE, CS", "DRAFT, COLLECT, KCS", "DRAFT, DUPLICATE, KCS"})
    void whoMayDoWhat(State state, Action action, String allowed) {
        Resource resource = resource(state);
        PEOPLE.forEach((letter, viewer) -> assertThat(ResourcePolicy.allows(action, resource, viewer))
                .as("%s %s by %s", action, state, letter).isEqualTo(allowed.indexOf(letter) >= 0));
    }

    @Test
    void withoutALicenceOnlyItsEditorsMayCopyIt() {
        Resource resource = resource(State.PUBLIC);
        resource.changeLicence(Licence.NONE);
        PEOPLE.forEach((letter, viewer) -> assertThat(ResourcePolicy.allows(Action.DUPLICATE, resource, viewer)).as("%s", letter).isEqualTo("KCS".indexOf(letter) >= 0));
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC", "PRIVATE", "DRAFT"})
    void aDeletedOneCanOnlyBeBroughtBack(State state) {
        Resource resource = resource(state);
        resource.delete(CREATOR, NOON);
        PEOPLE.forEach((letter, viewer) -> assertThat(ResourcePolicy.allowed(resource, viewer))
                .isSubsetOf(Action.EDIT, Action.MOVE));
        assertThat(resource.readers()).isEmpty();
        resource.restore();
        assertThat(resource.readers()).isEqualTo(resource(state).readers());
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC", "PRIVATE", "DRAFT"})
    void theColumnForListsSaysWhatThePolicySays(State state) {
        Resource resource = resource(state);
        PEOPLE.values().forEach(viewer -> assertThat(viewer.keys().stream().map(Key::value).anyMatch(resource.readers()::contains))
                .isEqualTo(ResourcePolicy.allows(Action.READ, resource, viewer)));
    }

    @Test
    void aContributorTakenOutHasNoRightLeft() {
        Resource resource = resource(State.PRIVATE);
        resource.removeContributor(CONTRIBUTOR);
        assertThat(ResourcePolicy.allowed(resource, PEOPLE.get('K'))).containsExactly(Action.SEE);
    }

    @Test
    void whatOneMayNotKnowOfIsNotFoundAndTheRestDenied() {
        assertThatThrownBy(() -> ResourcePolicy.require(Action.EDIT, resource(State.DRAFT), PEOPLE.get('U'))).isInstanceOf(ResourceNotFound.class);
        assertThatThrownBy(() -> ResourcePolicy.require(Action.EDIT, resource(State.PUBLIC), PEOPLE.get('U'))).isInstanceOf(AccessDenied.class);
    }

    private static Resource resource(State state) {
        Content content = new Content("Titre", "Description", Optional.empty(), List.of());
        Resource resource = new Resource(ResourceId.create(), new Slug("titre"), CREATOR, Optional.empty(), content, NOON);
        resource.addContributor(CONTRIBUTOR, NOON);
        if (state != State.DRAFT) {
            resource.publish(new Revision(resource.id(), 1, content, CREATOR, NOON), state == State.PUBLIC ? Visibility.PUBLIC : Visibility.PRIVATE,
                    resource.slug(), NOON);
        }
        return resource;
    }
}
