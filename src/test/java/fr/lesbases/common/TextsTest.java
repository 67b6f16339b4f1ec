package fr.lesbases.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({"Paul Lemaire, Rôle de Paul Lemaire", "Amina Kaddour, Rôle d’Amina Kaddour", "Élodie Petit, Rôle d’Élodie Petit", "Hélène Roy, Rôle d’Hélène Roy",
        "accueil@exemple.fr, Rôle d’accueil@exemple.fr", "Yann Le Gall, Rôle de Yann Le Gall", "{0}, Rôle de {0}"})
    void deLosesItsVowelBeforeAnother(String name, String said) {
        assertThat(Texts.get("base.members.roleOf", name)).isEqualTo(said);
    }
}
