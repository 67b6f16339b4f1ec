package fr.lesbases.resource.ui.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.section;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Shelf;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A block's menu, by keyboard: what can't be done is not offered, and a far move needs no drag. */
class BlockMenuJourney extends BrowserTest {

    @Test
    void theEndsGoNoFurtherAndABlockIsPutBehindAChosenOne() {
        Cast.Player author = cast.somebody();
        Slug slug = shelf.draft(author, "Un atelier", section("Un"), section("Deux"), section("Trois"));
        Page page = visitor();
        entrance.enter(page, author);
        visit(page, "/ressources/" + slug + "/modifier");

        menu(page, 2).press("Enter");
        assertThat(entry(page, "Monter")).isEnabled();
        assertThat(entry(page, "Descendre")).hasAttribute("aria-disabled", "true");
        assertAccessible(page);
        page.keyboard().press("Escape");

        menu(page, 0).press("Enter");
        assertThat(entry(page, "Monter")).hasAttribute("aria-disabled", "true");
        assertThat(entry(page, "Descendre")).isEnabled();
        entry(page, "Déplacer vers…").press("Enter");
        Locator place = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Nouvelle place"));
        assertThat(place).isFocused();
        assertAccessible(page);
        page.keyboard().type("Trois");
        assertThat(page.getByRole(AriaRole.OPTION)).hasText(french("Après 3. Titre de section : Trois"));
        place.press("ArrowDown");
        place.press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Déplacer").setExact(true)).press("Enter");

        assertThat(page.locator("lb-block-list > .eb").nth(2)).hasAttribute("data-label", Pattern.compile("Un$"));
        assertThat(menu(page, 2)).isFocused();
        assertAccessible(page);
    }

    /** Heard by its name and place, as what is pasted. */
    @Test
    void theFocusGoesToTheCopy() {
        Cast.Player author = cast.somebody();
        Slug slug = shelf.draft(author, "Un atelier en double", section("Un"), section("Deux"));
        Page page = visitor();
        entrance.enter(page, author);
        visit(page, "/ressources/" + slug + "/modifier");
        menu(page, 0).press("Enter");
        entry(page, "Dupliquer").press("Enter");
        assertThat(page.locator("lb-block-list > .eb")).hasCount(3);
        assertThat(page.locator("lb-block-list > .eb").nth(1).locator("[data-handle]")).isFocused();
    }

    private static Locator menu(Page page, int block) {
        return page.locator("lb-block-list > .eb").nth(block).locator("[data-menu]");
    }

    private static Locator entry(Page page, String name) {
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }
}
