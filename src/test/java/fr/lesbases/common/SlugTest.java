package fr.lesbases.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Créer et retenir des mots de passe solides | creer-et-retenir-des-mots-de-passe-solides",
            "L’œuvre d’Ève : n° 3 ! | l-oeuvre-d-eve-n-3",
            "  --  ESPACES   et --- tirets -- | espaces-et-tirets",
            "2 + 2 = 4 | 2-2-4",
            "!!! | page"})
    void aTitleBecomesAnAddress(String title, String expected) {
        assertThat(Slug.of(title, "page").value()).isEqualTo(expected);
    }

    @Test
    void aLongTitleIsCutAtAWord() {
        Slug slug = Slug.of("mot ".repeat(40), "page");
        assertThat(slug.value()).hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH).endsWith("mot");
    }

    @Test
    void aNumberStaysWithinTheLimit() {
        Slug longest = new Slug("a".repeat(Slug.MAX_LENGTH));
        assertThat(longest.numbered(12).value()).hasSize(Slug.MAX_LENGTH).endsWith("a-12");
    }

    @ParameterizedTest
    @CsvSource({"''", "Majuscule", "a--b", "-a", "a-", "é", "a/b"})
    void nothingElseIsASlug(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
    }
}
