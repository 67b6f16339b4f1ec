package fr.lesbases.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.search.QueryWords.Precision;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which text tells of the words, and what of it is shown. */
class WordPlacesTest {

    @Test
    void theExcerptShowsTheWordsInTheirOtherForms() {
        WordPlaces.Place place = places("débutant").best(List.of("Rien ici.", "mot ".repeat(40_000) + "pour de grands DÉBUTANTES en atelier " + "mot ".repeat(9000)), "Un titre").orElseThrow();
        assertThat(place.text()).isEqualTo(1);
        assertThat(place.excerpt().html()).startsWith("… ").contains("grands <mark>DÉBUTANTES</mark> en atelier").endsWith(" …");
        assertThat(place.excerpt().text()).hasSizeLessThan(180);
    }

    @Test
    void theTextThatTellsMostIsTaken() {
        assertThat(places("tablette connexion").best(List.of("Une tablette.", "La connexion de la tablette."), "").orElseThrow().text()).isEqualTo(1);
    }

    @Test
    void whatIsShownAnywayIsNotToldAgain() {
        assertThat(places("tablette").best(List.of("Une tablette."), "Tablettes pour tous")).isEmpty();
        assertThat(places("tablette connexion").best(List.of("Une tablette.", "La connexion."), "Tablettes pour tous").orElseThrow().text()).isEqualTo(1);
        assertThat(places("").best(List.of("Une tablette."), "")).isEmpty();
    }

    @Test
    void anotherWordThatBeginsAlikeIsNoPlace() {
        assertThat(places("connexion").best(List.of("Des connards."), "")).isEmpty();
        assertThat(places("\"mot de passe\"").best(List.of("Un mot de passe."), "").orElseThrow().excerpt().html()).isEqualTo("Un <mark>mot de passe</mark>.");
    }

    @Test
    void textStaysText() {
        assertThat(places("tablette").best(List.of("<b>tablette</b>"), "").orElseThrow().excerpt().html()).isEqualTo("&lt;b&gt;<mark>tablette</mark>&lt;/b&gt;");
    }

    private static WordPlaces places(String typed) {
        QueryWords words = QueryWords.of(typed);
        return new WordPlaces(words, new WordMarker(words, Precision.EXACT, false)::mark);
    }
}
