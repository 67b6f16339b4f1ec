package fr.lesbases.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ProfilesTest extends ModuleTest {

    private final Cast cast;
    private final Profiles profiles;

    @Autowired
    ProfilesTest(Cast cast, Profiles profiles) {
        this.cast = cast;
        this.profiles = profiles;
    }

    @Test
    void twoPeopleOfOneNameHaveTwoAddresses() {
        String name = "N" + UUID.randomUUID();
        Slug first = slug(cast.somebody("Léa", name));
        assertThat(slug(cast.somebody("Léa", name))).isEqualTo(first.numbered(2));
    }

    @Test
    void aFormerAddressAnswersForGoodAndIsNeverGivenToAnother() {
        String name = "N" + UUID.randomUUID();
        Cast.Player lea = cast.somebody("Léa", name);
        Slug before = slug(lea);
        rename(lea, "Léa", name + "-bis");
        assertThat(profiles.page(before).person().id()).isEqualTo(lea.profile());
        assertThat(slug(cast.somebody("Léa", name))).isNotEqualTo(before);
        rename(lea, "Léa", name);
        assertThat(slug(lea)).as("back under one's own former name").isEqualTo(before);
    }

    @Test
    void onlyOneselfChangesOnesProfile() {
        Cast.Player lea = cast.somebody();
        for (Cast.Player other : List.of(cast.somebody(), cast.staff())) {
            assertThatThrownBy(() -> cast.as(other, () -> profiles.details(lea.profile()))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> rename(other, lea, "Autre", "Nom")).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> cast.as(other, () -> profiles.changeVisibility(lea.profile(), Visibility.PRIVATE))).isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> profiles.details(lea.profile())).as("a visitor").isInstanceOf(AccessDenied.class);
    }

    @Test
    void aPrivateOneIsReadByItsOwnerAndTheStaffOnly() {
        Cast.Player lea = cast.somebody();
        cast.as(lea, () -> profiles.changeVisibility(lea.profile(), Visibility.PRIVATE));
        Slug slug = slug(lea);
        assertThat(profiles.page(slug).readable()).isFalse();
        assertThat(cast.ask(cast.somebody(), () -> profiles.page(slug)).readable()).isFalse();
        assertThat(cast.ask(lea, () -> profiles.page(slug)).readable()).isTrue();
        assertThat(cast.ask(cast.staff(), () -> profiles.page(slug)).readable()).isTrue();
        assertThat(profiles.isPublic(lea.profile())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"zélande, true", "ZELANDE, true", "keromnes, true", "zélande ke, true", "keromnes zel, true", "yves, true", "  zélande   dupont  , true",
        "elande, false", "omnes, false", "ze%mnes, false", "z_lande, false"})
    void aPersonIsFoundByTheBeginningOfANameAccentsAside(String typed, boolean found) {
        cast.somebody("Zélande", "Keromnes");
        cast.somebody("Zélande", "Dupont-Yves");
        assertThat(profiles.suggest(typed)).extracting(person -> person.name().first()).satisfies(names -> assertThat(names.contains("Zélande")).isEqualTo(found));
    }

    @Test
    void whoIsPrivateIsNotSuggestedNorAnyoneByTheirEmail() {
        String name = "N" + UUID.randomUUID().toString().replace("-", "");
        Cast.Player lea = cast.somebody("Léa", name);
        assertThat(profiles.suggest(name)).hasSize(1);
        assertThat(profiles.suggest(lea.email())).isEmpty();
        assertThat(profiles.suggest(lea.email().split("@")[0])).isEmpty();
        cast.as(lea, () -> profiles.changeVisibility(lea.profile(), Visibility.PRIVATE));
        assertThat(profiles.suggest(name)).isEmpty();
        assertThat(profiles.suggest("  ")).isEmpty();
    }

    @Test
    void eightSuggestionsAtTheMost() {
        String name = "N" + UUID.randomUUID().toString().replace("-", "");
        for (int person = 0; person <= Profiles.SUGGESTIONS; person++) {
            cast.somebody("Léa", name);
        }
        assertThat(profiles.suggest(name)).hasSize(Profiles.SUGGESTIONS);
    }

    private Slug slug(Cast.Player person) {
        return profiles.find(person.profile()).orElseThrow().slug();
    }

    private void rename(Cast.Player person, String first, String last) {
        rename(person, person, first, last);
    }

    private void rename(Cast.Player by, Cast.Player person, String first, String last) {
        cast.as(by, () -> profiles.change(person.profile(), new ProfileDetails(new PersonName(first, last), "", Optional.empty(), List.of(), false)));
    }
}
