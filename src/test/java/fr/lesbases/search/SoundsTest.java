package fr.lesbases.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {

    @ParameterizedTest
    @CsvSource({"robotik, robotique", "hamessonage, hameçonnage", "fishing, phishing", "telefone, téléphone", "akcessibilité, accessibilité", "kestion, question", "administrassion, administration", "demarshe, démarches",
            "securiter, sécurité", "citoien, citoyen", "anfan, enfants", "cliké, cliquer", "telecharjé, télécharger", "aprandre, apprendre", "arnake, arnaque", "faktur, facture", "logisiel, logiciel", "ortografe, orthographe",
            "bibliotek, bibliothèque", "vaxin, vaccin", "psikologi, psychologie", "conseyer, conseiller", "travaille, travail", "akeuil, accueil", "inskripcion, inscription", "companie, compagnie", "retrete, retraites",
            "contabilité, comptabilité", "guide, guides", "éducassion, éducation", "inissial, initial"})
    void soundAlike(String byEar, String written) {
        assertThat(Sounds.of(byEar)).isNotEmpty().isEqualTo(Sounds.of(written));
    }

    @ParameterizedTest
    @CsvSource({"formation, information", "tablette, tableau", "imprimer, imprimante", "chiffre, chef", "téléphone, télévision", "mairie, marie", "ville, vie", "livre, libre", "image, imagine"})
    void soundDifferently(String one, String other) {
        assertThat(Sounds.of(one)).isNotEqualTo(Sounds.of(other));
    }

    @Test
    void whatIsShortOrNoWordHasNoSoundOfItsOwn() {
        assertThat(Sounds.of("eau")).isEmpty();
        assertThat(Sounds.of("eaux")).isEmpty();
        assertThat(Sounds.of("2024")).isEmpty();
        assertThat(Sounds.of("h264")).isEmpty();
    }
}
