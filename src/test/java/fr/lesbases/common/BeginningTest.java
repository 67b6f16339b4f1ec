package fr.lesbases.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Préparer la salle, parler, montrer | 20 | Préparer la salle…
            Elle peut inventer. Et encore plus | 22 | Elle peut inventer…
            Un code (ou deux) pour tout faire  | 10 | Un code…
            Lire – écrire – compter            | 8  | Lire…
            Court                              | 20 | Court
            Anticonstitutionnellement          | 10 | Anticonst…
            """)
    void itEndsWithAWordAndOneSign(String text, int limit, String beginning) {
        assertThat(Beginning.of(text, limit)).isEqualTo(beginning).hasSizeLessThanOrEqualTo(limit);
    }

    @Test
    void noSignOfTwoCharactersIsCutInTwo() {
        assertThat(Beginning.of("😀😀😀😀", 4)).isEqualTo("😀…");
    }
}
