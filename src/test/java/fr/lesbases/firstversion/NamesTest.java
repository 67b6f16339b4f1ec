package fr.lesbases.firstversion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Léa MARTIN|Léa|Martin|SAME", "Le Goff Jean Baptiste|Jean-Baptiste|Le Goff|SAME", "eleonore d’herouville|Éléonore|D'Hérouville|SAME",
            "Base de Nadia Benali|Nadia|Benali|BASE_OF", "BASE D’Anne Œuvrard|Anne|Oeuvrard|BASE_OF", "Les fiches de Nadia Benali|Nadia|Benali|PARTLY", "Nadia|Nadia|Benali|NONE",
            "Thomas Martin|Léa|Martin|NONE", "Martin|''|Martin|NONE", "''|''|''|NONE", "Base de|Base|De|SAME",
            "Jeanbaptiste Dherouville|Jean-Baptiste|D’Hérouville|SAME", "Dherouville Jeanbaptiste|Jean-Baptiste|D’Hérouville|SAME", "Camille Roy|''|Camille Roy|SAME",
            "Camille Royer|''|Camille Roy|NONE", "Marie Claire|Marie-Claire|''|NONE"})
    void aTitleIsANameWhateverItsCaseAccentsOrderAndPunctuation(String title, String first, String last, Names.Likeness likeness) {
        assertThat(Names.compare(title, first, last)).isEqualTo(likeness);
    }
}
