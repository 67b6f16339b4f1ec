package fr.lesbases.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.search.QueryWords.Precision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMarkerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mots de passe | Créer des mots de passe de tous    | Créer des [mots de passe] de tous
            mots de passe | Le mot, et la passe de deux        | Le [mot], et la [passe] de deux
            inclusion     | L’inclusion numérique              | L’[inclusion] numérique
            INCLUSION     | l'inclusion                        | l'[inclusion]
            senior        | Nos seniors connectés              | Nos [seniors] connectés
            demar         | Les démarches en ligne             | Les [démarches] en ligne
            email         | Un e-mail et des emails            | Un [e-mail] et des [emails]
            pied vélo     | À vélo, à pied                     | À [vélo], à [pied]
            site          | www.site.fr                        | www.[site].fr
            motdepasse    | Un mot de passe neuf               | Un [mot de passe] neuf
            "la passe"    | La passe, la porte, une passe      | [La passe], la porte, une passe
            mot de pase   | Un mot, pas à pas                  | Un [mot], pas à pas
            clé -usb      | Clé USB                            | [Clé] USB
            rien          | Tout autre chose                   | Tout autre chose
            """)
    void marksWhatWasLookedFor(String query, String text, String marked) {
        assertThat(marks(QueryWords.of(query), text, Precision.EXACT)).isEqualTo(marked);
    }

    @Test
    void marksMistypedWordsOnlyWhereTheyWereAskedFor() {
        QueryWords words = QueryWords.of("ordinatteur");
        assertThat(marks(words, "Mon ordinateur", Precision.EXACT)).isEqualTo("Mon ordinateur");
        assertThat(marks(words, "Mon ordinateur", Precision.APPROXIMATE)).isEqualTo("Mon [ordinateur]");
    }

    @Test
    void marksWhatSoundsAlikeOnlyWhereMistakesWereAskedFor() {
        QueryWords words = QueryWords.of("hamessonage");
        assertThat(marks(words, "L’hameçonnage", Precision.EXACT)).isEqualTo("L’hameçonnage");
        assertThat(marks(words, "L’hameçonnage", Precision.APPROXIMATE)).isEqualTo("L’[hameçonnage]");
    }

    @Test
    void marksTheWordWithTheOtherGender() {
        assertThat(marks(QueryWords.of("conseillers numériques"), "Les conseiller·ère·s numériques", Precision.EXACT)).isEqualTo("Les [conseiller·ère·s numériques]");
    }

    @Test
    void marksOtherWaysToSayIt() {
        QueryWords words = QueryWords.of("caf", new Synonyms(List.of("CAF, caisse d’allocations familiales")));
        assertThat(marks(words, "La caisse d’allocation familiale et sa caisse", Precision.EXACT)).isEqualTo("La [caisse d’allocation familiale] et sa caisse");
        assertThat(marks(words, "La CAF et le café", Precision.EXACT)).isEqualTo("La [CAF] et le café");
        QueryWords spelt = QueryWords.of("caisse d'allocations familiales", new Synonyms(List.of("CAF, caisse d’allocations familiales")));
        assertThat(marks(spelt, "La CAF et le café", Precision.EXACT)).isEqualTo("La [CAF] et le café");
    }

    private static String marks(QueryWords words, String text, Precision precision) {
        return Marked.brackets(new WordMarker(words, precision, true).mark(text));
    }
}
