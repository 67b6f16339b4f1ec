package fr.lesbases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.lesbases.browser.Keyboard;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Shelf;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who reads and who looks after the platform, without a mouse: each page tells itself by its title, and what closes gives the focus back. */
class KeyboardJourney extends BrowserTest {

    private final String word = "k" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aVisitorFindsReadsSharesAndLooksForHelp() {
        shelf.put(cast.somebody(), "Lire au clavier " + word, "Sans souris", INDEXED, Visibility.PUBLIC, section("D’abord"), text("<p>Un</p>"), section("Ensuite"), text("<p>Deux</p>"));
        Page page = visitor();
        Keyboard keys = new Keyboard(page);
        visit(page, "/");
        keys.to(page.getByRole(AriaRole.COMBOBOX).first()).type(word).press("Enter");
        Locator count = page.getByText("1 ressource pour");
        keys.to(link(page, "Aller aux résultats"));
        assertThat(link(page, "Aller aux résultats")).isInViewport();
        assertAccessible(page);
        keys.press("Enter");
        assertThat(count).isFocused();
        Locator kind = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Jeu"));
        keys.back(kind).press("Space");
        assertThat(page).hasURL(Pattern.compile("support=jeu"));
        assertThat(kind).isFocused();
        keys.to(button(page, "Retirer le filtre Jeu")).press("Enter");
        assertThat(page).not().hasURL(Pattern.compile("support=jeu"));
        assertThat(count).isFocused();
        Locator order = page.getByLabel("Trier les résultats");
        keys.to(order).press("ArrowDown");
        assertThat(page).hasURL(Pattern.compile("tri="));
        assertThat(order).isFocused();

        keys.to(link(page, "Lire au clavier " + word)).press("Enter");
        assertThat(title(page, "Lire au clavier " + word)).isFocused();
        Locator share = page.locator("details.share");
        keys.to(share.locator("summary")).press("Enter");
        assertAccessible(page);
        keys.to(link(page, "Télécharger le code QR")).press("Escape");
        assertThat(share.locator("summary")).isFocused();
        keys.press("Enter").to(button(page, "Imprimer"));
        assertThat(share.getByText("Télécharger le code QR")).isHidden();
        keys.to(link(page, "Ensuite")).press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ensuite"))).isFocused();

        keys.to(button(page, "Raccourcis clavier")).press("Enter");
        Locator list = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Raccourcis clavier"));
        assertThat(list).isVisible();
        assertAccessible(page);
        keys.press("Escape");
        assertThat(button(page, "Raccourcis clavier")).isFocused();
        keys.press("?");
        assertThat(list).isVisible();
        keys.press("Escape").back(link(page, "Plan du site")).press("Enter");
        assertThat(title(page, "Plan du site")).isFocused();
        keys.back(link(page, "Aide").first()).press("Enter");
        assertThat(title(page, "Aide")).isFocused();
        assertAccessible(page);
    }

    @Test
    void staffLookAfterTheSearch() {
        Cast.Player staff = cast.staffAtTheDoor();
        Page page = visitor();
        entrance.enter(page, staff);
        Keyboard keys = new Keyboard(page);
        open(keys, page, "Index de la recherche");
        keys.to(button(page, "Vérifier et réparer"));
        assertAccessible(page);
        open(keys, page, "Usage de la recherche");
        show(keys, link(page, "Sans résultat"));
        show(keys, link(page, "12 mois"));
        assertAccessible(page);
        open(keys, page, "Première version");
        keys.to(button(page, "Lancer"));
        assertAccessible(page);
    }

    /** The links are drawn anew with what they show: the focus is on the same one. */
    private static void show(Keyboard keys, Locator link) {
        keys.to(link).press("Enter");
        assertThat(link).hasAttribute("aria-current", "page");
        assertThat(link).isFocused();
    }

    /** By the menu under one's name. */
    private static void open(Keyboard keys, Page page, String name) {
        keys.back(page.locator(".person vaadin-menu-bar-button").first()).press("Enter");
        Locator entry = page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
        entry.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        for (int step = 0; step < 20 && !(boolean) entry.evaluate("entry => entry.matches(':focus')"); step++) {
            keys.press("ArrowDown");
        }
        keys.press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile(name, Pattern.CASE_INSENSITIVE)).setLevel(1))).isFocused();
    }

    private static Locator title(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }
}
