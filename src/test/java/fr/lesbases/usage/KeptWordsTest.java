package fr.lesbases.usage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Mot de Passe|mot de passe", "  l’Hameçonnage ! |l'hameçonnage", "« mots  de passe »|mots de passe", "C#|c#", "RGAA 4.1|rgaa 4.1",
            "ATELIER   SENIORS 2026|atelier seniors 2026", "-ordinateur|ordinateur", "e\u0301crans|écrans"})
    void oneWayToWriteThem(String typed, String kept) {
        assertThat(KeptWords.of("ressources", typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jeanne.martin@exemple.fr", "jeanne martin (at) exemple.fr", "06 12 34 56 78", "+33612345678", "1 85 05 78 006 084 36", "dossier 1234567",
            "https://exemple.fr/?jeton=abc", "٠٦١٢٣٤٥٦٧٨"})
    void whatMayBeAboutAPersonIsNotKept(String typed) {
        assertThat(KeptWords.of("ressources", typed)).isEqualTo(KeptWords.NONE);
    }

    @Test
    void norAreNamesOfPeopleNorWhatWasPasted() {
        assertThat(KeptWords.of("profils", "Jeanne Martin")).isEqualTo(KeptWords.NONE);
        assertThat(KeptWords.of("ressources", "a".repeat(KeptWords.MAX_LENGTH))).hasSize(KeptWords.MAX_LENGTH);
        assertThat(KeptWords.of("ressources", "a".repeat(KeptWords.MAX_LENGTH + 1))).isEqualTo(KeptWords.NONE);
        assertThat(KeptWords.of("ressources", "?!")).isEqualTo(KeptWords.NONE);
    }
}
