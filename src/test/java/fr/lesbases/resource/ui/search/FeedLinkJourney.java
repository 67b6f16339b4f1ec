package fr.lesbases.resource.ui.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.resource.Shelf;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the head of the document says of a feed is the feed of the search one sees. */
class FeedLinkJourney extends BrowserTest {

    @Test
    void theHeadFollowsTheSearch() {
        shelf.put(cast.somebody(), "Des clafoutines", "Pour un test", Shelf.terms("thematique/donnees", "support/jeu", "public/adultes"));
        Page page = visitor();
        visit(page, "/rechercher/ressources?q=clafoutines");
        Locator feed = page.locator("head link[rel=alternate][type='application/atom+xml']");
        assertThat(feed).hasAttribute("href", "/rechercher/ressources.atom?q=clafoutines");

        Locator row = page.locator("main a").filter(new Locator.FilterOptions().setHasText("clafoutines")).first();
        assertThat(row).isVisible();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Données")).setIncludeHidden(true)).first().evaluate("box => box.click()");
        assertThat(feed).hasAttribute("href", "/rechercher/ressources.atom?q=clafoutines&thematique=donnees");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Bases"))).first().click();
        assertThat(page).hasURL(Pattern.compile("/rechercher/bases"));
        assertThat(feed).hasCount(0);
        page.locator(".tabs").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Ressources"))).click();
        assertThat(feed).hasAttribute("href", "/rechercher/ressources.atom?q=clafoutines");
    }
}
