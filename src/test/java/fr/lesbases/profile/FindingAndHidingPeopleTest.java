package fr.lesbases.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.Together;
import fr.lesbases.common.Visibility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class FindingAndHidingPeopleTest extends ModuleTest {

    private final Cast cast;
    private final Profiles profiles;

    @Autowired
    FindingAndHidingPeopleTest(Cast cast, Profiles profiles) {
        this.cast = cast;
        this.profiles = profiles;
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
