package fr.lesbases.resource.ui.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.terms;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.lesbases.BrowserTest;
import fr.lesbases.resource.Shelf;
import org.junit.jupiter.api.Test;

/** Values of facets change in place while somebody chooses among them. */
class FacetsJourney extends BrowserTest {

    @Test
    void whoChoosesByKeyboardStaysWhereTheyAre() {
        put("Un dandinet", "support/jeu");
        put("Deux dandinets", "support/jeu");
        put("Trois dandinets", "support/video");
        Page page = visitor();
        entrance.enter(page, cast.somebody());
        visit(page, "/rechercher/ressources?q=dandinet");
        Locator video = page.locator(".facets input[value=video]");
        Locator game = page.locator(".facets input[value=jeu]");
        video.evaluate("check => { check.marked = true; }");

        game.focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".row")).hasCount(2);
        assertThat(game).isChecked();
        assertThat(game).isFocused();

        video.focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".row")).hasCount(3);
        game.focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".row")).hasCount(1);
        assertThat(game).not().isChecked();
        assertThat(page.locator(".facets label:has(input[value=jeu]) .n")).hasText("2");
        assertThat(video).hasJSProperty("marked", true);
        assertAccessible(page);

        page.goBack();
        assertThat(page.locator(".row")).hasCount(3);
        assertThat(game).isChecked();
    }

    @Test
    void otherWordsPutTheValuesInAnotherOrder() {
        put("Un troubadin", "support/jeu");
        put("Un troubadin", "support/video");
        put("Un troubadin bleu", "support/video");
        Page page = visitor();
        entrance.enter(page, cast.somebody());
        visit(page, "/rechercher/ressources?q=troubadin");
        Locator first = page.locator(".facet:has(input[name=support]) li").first();
        assertThat(first).containsText("Vidéo");

        put("Un troubadin vert", "support/jeu");
        page.locator("main input[name=q]").fill("troubadin vert");
        page.keyboard().press("Enter");
        assertThat(first).containsText("Jeu");
        assertThat(page.locator(".facets label:has(input[value=video]) .n")).hasText("0");
    }

    private void put(String title, String support) {
        shelf.put(cast.somebody(), title, "Pour un test", terms("thematique/donnees", support, "public/adultes"));
    }
}
