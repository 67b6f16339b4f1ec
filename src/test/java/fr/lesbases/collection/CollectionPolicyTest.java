package fr.lesbases.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.Key;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** PRODUCT §8, a row for each cell: V visitor, U signed in, O its owner (on a profile), M member of its base, S staff. */
class CollectionPolicyTest {

    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final ProfileId OWNER = ProfileId.create();
    private static final BaseId BASE = BaseId.create();
    private static final Map<Character, Viewer> PEOPLE = Map.of(
            'V', Viewer.VISITOR,
            'U', Viewer.signedIn(ProfileId.create(), Set.of(Key.member(BaseId.create()))),
            'O', Viewer.signedIn(OWNER, Set.of()),
            'M', Viewer.signedIn(ProfileId.create(), Set.of(Key.member(BASE))),
            'S', Viewer.signedIn(ProfileId.create(), Set.of(Key.STAFF)));

    private enum Kind {
        PROFILE_PUBLIC, PROFILE_PRIVATE, BASE_PUBLIC, BASE_PRIVATE, FAVOURITES
    }

    @ParameterizedTest
    @CsvSource({
            "PROFILE_PUBLIC, SEE, VUOMS", "PROFILE_PUBLIC, READ, VUOMS", "PROFILE_PUBLIC, SAVE, UOMS", "PROFILE_PUBLIC, EDIT, OS", "PROFILE_PUBLIC, CHANGE, OS",
            "PROFILE_PRIVATE, SEE, VUOMS", "PROFILE_PRIVATE, READ, OS", "PROFILE_PRIVATE, SAVE, -", "PROFILE_PRIVATE, EDIT, OS", "PROFILE_PRIVATE, CHANGE, OS",
            // who made it has no right by that: it is the base's
            "BASE_PUBLIC, SEE, VUOMS", "BASE_PUBLIC, READ, VUOMS", "BASE_PUBLIC, SAVE, UOMS", "BASE_PUBLIC, EDIT, MS", "BASE_PUBLIC, CHANGE, MS",
            "BASE_PRIVATE, SEE, VUOMS", "BASE_PRIVATE, READ, MS", "BASE_PRIVATE, SAVE, -", "BASE_PRIVATE, EDIT, MS", "BASE_PRIVATE, CHANGE, MS",
            "FAVOURITES, SEE, OS", "FAVOURITES, READ, OS", "FAVOURITES, SAVE, -", "FAVOURITES, EDIT, OS", "FAVOURITES, CHANGE, -"})
    void whoMayDoWhat(Kind kind, CollectionAction action, String allowed) {
        PEOPLE.forEach((letter, viewer) -> assertThat(CollectionPolicy.allows(action, collection(kind), viewer))
                .as("%s %s by %s", action, kind, letter).isEqualTo(allowed.indexOf(letter) >= 0));
    }

    @ParameterizedTest
    @EnumSource
    void theColumnForListsSaysWhatThePolicySays(Kind kind) {
        PEOPLE.values().forEach(viewer -> assertThat(viewer.keys().stream().map(Key::value).anyMatch(collection(kind).readers()::contains))
                .isEqualTo(CollectionPolicy.allows(CollectionAction.READ, collection(kind), viewer)));
    }

    @ParameterizedTest
    @EnumSource(names = "FAVOURITES", mode = EnumSource.Mode.EXCLUDE)
    void aDeletedOneCanOnlyBeBroughtBack(Kind kind) {
        ResourceCollection collection = collection(kind);
        collection.delete(OWNER, NOON);
        PEOPLE.values().forEach(viewer -> assertThat(CollectionPolicy.allowed(collection, viewer)).isSubsetOf(CollectionAction.CHANGE));
        assertThat(collection.readers()).isEmpty();
        collection.restore();
        assertThat(collection.readers()).isEqualTo(collection(kind).readers());
    }

    @Test
    void itIsAtHomeWhereItsOwnerIs() {
        assertThat(CollectionPolicy.isAtHome(collection(Kind.PROFILE_PUBLIC), OWNER, Optional.empty())).isTrue();
        assertThat(CollectionPolicy.isAtHome(collection(Kind.PROFILE_PUBLIC), ProfileId.create(), Optional.empty())).isFalse();
        assertThat(CollectionPolicy.isAtHome(collection(Kind.PROFILE_PUBLIC), OWNER, Optional.of(BASE))).isFalse();
        assertThat(CollectionPolicy.isAtHome(collection(Kind.BASE_PUBLIC), OWNER, Optional.of(BASE))).isTrue();
        assertThat(CollectionPolicy.isAtHome(collection(Kind.BASE_PUBLIC), OWNER, Optional.empty())).isFalse();
    }

    @Test
    void whatOneMayNotKnowOfIsNotFoundAndTheRestDenied() {
        assertThatThrownBy(() -> CollectionPolicy.require(CollectionAction.EDIT, collection(Kind.FAVOURITES), PEOPLE.get('U'))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CollectionPolicy.require(CollectionAction.CHANGE, collection(Kind.FAVOURITES), PEOPLE.get('O'))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> CollectionPolicy.require(CollectionAction.EDIT, collection(Kind.PROFILE_PRIVATE), PEOPLE.get('U'))).isInstanceOf(AccessDenied.class);
    }

    private static ResourceCollection collection(Kind kind) {
        CollectionId id = CollectionId.create();
        if (kind == Kind.FAVOURITES) {
            return ResourceCollection.favourites(id, new Slug("favoris"), OWNER, "Favoris", NOON);
        }
        Optional<BaseId> base = kind.name().startsWith("BASE") ? Optional.of(BASE) : Optional.empty();
        return new ResourceCollection(id, new Slug("titre"), OWNER, base, new CollectionDetails("Titre", ""),
                kind.name().endsWith("PUBLIC") ? Visibility.PUBLIC : Visibility.PRIVATE, NOON);
    }
}
