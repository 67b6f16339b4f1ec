package fr.lesbases.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.search.QueryWords.Precision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which text tells of the words, and what of it is shown. */
class WordPlacesTest {

    @Test
    void theExcerptShowsTheWordsInTheirOtherForms() {
        WordPlaces.Place place = best("débutant", List.of("Rien ici.", "mot ".repeat(40_000) + "pour de grands DÉBUTANTES en atelier " + "mot ".repeat(9000)), "Un titre").orElseThrow();
        assertThat(place.text()).isEqualTo(1);
        assertThat(Marked.brackets(place.excerpt())).startsWith("… ").contains("grands [DÉBUTANTES] en atelier").endsWith(" …");
        assertThat(Marked.words(place.excerpt())).hasSizeLessThan(180);
    }

    @Test
    void theTextThatTellsMostIsTaken() {
        assertThat(best("tablette connexion", List.of("Une tablette.", "La connexion de la tablette."), "").orElseThrow().text()).isEqualTo(1);
    }

    @Test
    void whatIsShownAnywayIsNotToldAgain() {
        assertThat(best("tablette", List.of("Une tablette."), "Tablettes pour tous")).isEmpty();
        assertThat(best("tablette connexion", List.of("Une tablette.", "La connexion."), "Tablettes pour tous").orElseThrow().text()).isEqualTo(1);
        assertThat(best("", List.of("Une tablette."), "")).isEmpty();
    }

    @Test
    void anotherWordThatBeginsAlikeIsNoPlace() {
        assertThat(best("connexion", List.of("Des connards."), "")).isEmpty();
        assertThat(Marked.brackets(best("\"mot de passe\"", List.of("Un mot de passe."), "").orElseThrow().excerpt())).isEqualTo("Un [mot de passe].");
    }

    @Test
    void textStaysText() {
        assertThat(Marked.brackets(best("tablette", List.of("<b>tablette</b>"), "").orElseThrow().excerpt())).isEqualTo("<b>[tablette]</b>");
    }

    private static Optional<WordPlaces.Place> best(String typed, List<String> texts, String shown) {
        QueryWords words = QueryWords.of(typed);
        WordMarker marker = new WordMarker(words, Precision.EXACT, false);
        return new WordPlaces(words, marker::mark).best(texts, List.of(marker.mark(shown)));
    }
}
