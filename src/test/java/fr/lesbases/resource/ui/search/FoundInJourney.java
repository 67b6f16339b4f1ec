package fr.lesbases.resource.ui.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.terms;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.lesbases.BrowserTest;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FoldableBlock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A result tells where the words stand, and leads there: into a section that is folded, far down the page. */
class FoundInJourney extends BrowserTest {

    @Test
    void aVisitorComesToTheWords() {
        publish("plouquettes");
        follow(visitor(), "plouquettes");
    }

    @Test
    void aPersonSignedInComesToTheWords() {
        publish("bricounettes");
        Page page = visitor();
        entrance.enter(page, cast.somebody());
        follow(page, "bricounettes");
    }

    private void follow(Page page, String word) {
        visit(page, "/rechercher/ressources?q=" + word);
        page.locator(".row__found").waitFor();
        assertThat(page.locator(".row__found mark")).hasText(word);
        assertAccessible(page);
        link(page, "Trouvé dans").click();
        Locator place = page.locator(".blocks").getByText("Des " + word + " ici");
        assertThat(place).isVisible();
        assertThat(place).isInViewport();
    }

    private void publish(String word) {
        Block hidden = new FoldableBlock(BlockId.create(), "Pour aller plus loin", new Block.Slot(BlockId.create(), List.of(Shelf.text("<p>Des " + word + " ici</p>"))));
        Block[] blocks = Stream.concat(IntStream.range(0, 20).mapToObj(number -> Shelf.text("<p>Un paragraphe.</p><p>Un autre.</p><p>Un dernier.</p>")), Stream.of(hidden)).toArray(Block[]::new);
        shelf.put(cast.somebody(), "Une longue page", "Pour un test", terms("thematique/donnees", "support/jeu", "public/adultes"), Visibility.PUBLIC, blocks);
    }
}
