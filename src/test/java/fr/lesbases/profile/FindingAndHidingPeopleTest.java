package fr.lesbases.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.Together;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class FindingAndHidingPeopleTest extends ModuleTest {

    private final Profiles profiles;

    @Autowired
    FindingAndHidingPeopleTest(Profiles profiles) {
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

    @ParameterizedTest
    @ValueSource(strings = {"éloïse", "ELOI", "kerv", "Éloïse Kervé", "kervégan d", "d’ar", "morgat", "Kervégan d'Ar-Morgat éloïse"})
    void aPersonIsFoundByTheBeginningOfAnyWordOfTheirName(String beginning) {
        Cast.Player person = cast.somebody("Éloïse", "Kervégan d’Ar-Morgat");

        assertThat(profiles.suggest(beginning)).extracting(Person::id).contains(person.profile());
        cast.as(person, () -> profiles.changeVisibility(person.profile(), Visibility.PRIVATE));
        assertThat(profiles.suggest(beginning)).as("a private profile").extracting(Person::id).doesNotContain(person.profile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"louan", "illec", "Zéphirine_", "%", "Zéphirine Guill"})
    void aPersonIsNotFoundByWhatIsInTheMiddle(String middle) {
        Cast.Player person = cast.somebody("Zéphirine", "Allouanne Fillec");

        assertThat(profiles.suggest(middle)).extracting(Person::id).doesNotContain(person.profile());
    }

    @Test
    void nobodyButItsOwnerReadsMoreThanTheNameOfAPrivateProfileNotEvenTheStaff() {
        Cast.Player owner = cast.somebody();
        cast.as(owner, () -> profiles.change(owner.profile(), new ProfileDetails(new PersonName("Camille", "Secret"), "Ma vie", Optional.empty(), List.of(), true)));
        cast.as(owner, () -> profiles.changeVisibility(owner.profile(), Visibility.PRIVATE));
        Person person = profiles.find(owner.profile()).orElseThrow();

        for (ProfilePage page : List.of(cast.ask(cast.staff(), () -> profiles.page(person.slug())), cast.ask(cast.somebody(), () -> profiles.page(person.slug())),
                profiles.page(person.slug()))) {
            assertThat(page.readable()).isFalse();
            assertThat(page.description()).isEmpty();
            assertThat(page.email()).isEmpty();
            assertThat(page.person().name().full()).isEqualTo("Camille Secret");
        }
        assertThat(cast.ask(owner, () -> profiles.page(person.slug())).description()).isEqualTo("Ma vie");
    }

    @Test
    void twoOfOneNameWhoSignUpAtTheSameMomentGetAnAddressEach() throws Exception {
        for (int round = 0; round < 10; round++) {
            String name = "Jumeau" + round;
            List<Cast.Player> two = Together.both(() -> cast.somebody("Dominique", name));

            assertThat(two).extracting(player -> profiles.find(player.profile()).orElseThrow().slug().value())
                    .containsExactlyInAnyOrder("dominique-jumeau" + round, "dominique-jumeau" + round + "-2");
        }
    }

    @Test
    void aFormerNameLeadsToItsFormerAddressAgain() {
        Cast.Player person = cast.somebody("Andréa", "Retour");

        assertThat(rename(person, "Ailleurs")).isEqualTo("andrea-ailleurs");
        assertThat(rename(person, "Retour")).isEqualTo("andrea-retour");
    }

    private String rename(Cast.Player person, String lastName) {
        return cast.ask(person, () -> profiles.change(person.profile(), new ProfileDetails(new PersonName("Andréa", lastName), "", Optional.empty(), List.of(), false)))
                .slug().value();
    }
}
