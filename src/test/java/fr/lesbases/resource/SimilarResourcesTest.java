package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.taxonomy.Classification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is near a resource. Each test has words of its own, which weigh more than the terms that other tests' resources share. */
class SimilarResourcesTest extends ModuleTest {

    private static final Classification GAME = terms("thematique/donnees", "support/jeu", "public/adultes");
    private static final Classification VIDEO = terms("thematique/sobriete-numerique", "support/video", "public/parents");

    private final SimilarResources similar;
    private final Reading reading;
    private Cast.Player author;

    @Autowired
    SimilarResourcesTest(SimilarResources similar, Reading reading) {
        this.similar = similar;
        this.reading = reading;
    }

    @BeforeEach
    void somebodyWrites() {
        author = cast.somebody();
    }

    @Test
    void thoseWithItsWordsAndTermsComeBeforeThoseWithItsWordsAlone() {
        Slug read = shelf.put(author, "Vilbroc et candrelle", "Rien", GAME);
        shelf.put(author, "Candrelle puis vilbroc", "Rien", VIDEO);
        shelf.put(author, "Candrelle ou vilbroc", "Rien", GAME);
        assertThat(near(read)).startsWith("Candrelle ou vilbroc", "Candrelle puis vilbroc").doesNotContain("Vilbroc et candrelle").hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void oneWordInCommonIsNotEnoughWithoutATerm() {
        Slug read = shelf.put(author, "Gondalou mestrique", "Rien", GAME);
        shelf.put(author, "Gondalou parvenu", "Rien", VIDEO);
        assertThat(near(read)).doesNotContain("Gondalou parvenu");
    }

    @Test
    void aPrivateOneIsNearForItsReadersOnly() {
        Slug read = shelf.put(author, "Ostravel bidurin", "Rien", GAME);
        shelf.put(author, "Bidurin ostravel", "Rien", GAME, Visibility.PRIVATE);
        assertThat(near(read)).doesNotContain("Bidurin ostravel");
        assertThat(cast.ask(cast.somebody(), () -> near(read))).doesNotContain("Bidurin ostravel");
        assertThat(cast.ask(author, () -> near(read))).startsWith("Bidurin ostravel");
    }

    @Test
    void aDraftIsNearNothingAndHasNothingNear() {
        Slug read = shelf.put(author, "Palourdin crestal", "Rien", GAME);
        Slug draft = shelf.draft(author, "Crestal palourdin");
        assertThat(cast.ask(author, () -> near(read))).doesNotContain("Crestal palourdin");
        assertThat(cast.ask(author, () -> near(draft))).isEmpty();
    }

    private List<String> near(Slug slug) {
        return similar.to((ResourcePage.Open) reading.page(slug)).stream().map(ResourceRow::title).toList();
    }
}
