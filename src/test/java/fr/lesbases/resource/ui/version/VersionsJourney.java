package fr.lesbases.resource.ui.version;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static fr.lesbases.resource.Shelf.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.browser.Keyboard;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.TextBlock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** By keyboard alone: what changes for readers is looked at, one block is put back, then all is discarded and taken back. */
class VersionsJourney extends BrowserTest {

    @Test
    void fromWhatChangedToOneBlockPutBackAndAllOfItDiscarded() {
        Cast.Player author = cast.somebody();
        Block first = text("<p>Prévoir une salle calme</p>");
        Block last = section("Merci");
        Slug slug = shelf.put(author, "Un atelier relu", "Pour essayer", terms(), Visibility.PRIVATE, first, last);
        shelf.edit(author, slug, new Edit.Replace(first, new TextBlock(first.id(), RichText.clean("<p>Prévoir une grande salle</p>"))));
        shelf.edit(author, slug, new Edit.Remove(last.id()));
        Page page = visitor();
        entrance.enter(page, author);
        Keyboard keyboard = new Keyboard(page);

        visit(page, "/ressources/" + slug + "/versions");
        assertThat(heading(page, "Versions gardées")).isVisible();
        assertAccessible(page);
        keyboard.to(link(page, "Voir ce qui change pour vos lecteurs")).press("Enter");
        assertThat(page.locator("ins")).containsText("grande");
        assertThat(page.locator("del")).containsText("calme");
        assertAccessible(page);
        keyboard.to(buttonThatBegins(page, "Remettre ce bloc")).press("Enter");
        assertThat(page.getByText("Bloc supprimé")).hasCount(0);

        visit(page, "/ressources/" + slug + "/versions");
        keyboard.to(buttonThatBegins(page, "Abandonner les modifications non publiées")).press("Enter");
        assertThat(page.getByText("Copie automatique")).isVisible();
        assertThat(page.locator(".badge--changed")).hasCount(0);
        assertAccessible(page);
        buttonThatBegins(page, "Annuler").click();
        assertThat(page.locator(".badge--changed")).isVisible();
    }

    @Test
    void theFocusFollowsFromComparingToRestoring() {
        Cast.Player author = cast.somebody();
        Block first = text("<p>Prévoir une salle calme</p>");
        Slug slug = shelf.put(author, "Un atelier comparé", "Pour essayer", terms(), Visibility.PRIVATE, first);
        shelf.edit(author, slug, new Edit.Replace(first, new TextBlock(first.id(), RichText.clean("<p>Prévoir une grande salle</p>"))));
        Page page = visitor();
        entrance.enter(page, author);
        Keyboard keyboard = new Keyboard(page);

        visit(page, "/ressources/" + slug + "/versions");
        keyboard.to(linkThatBegins(page, "Comparer")).press("Enter");
        assertThat(heading(page, "Comparer deux versions")).isFocused();
        Locator after = page.getByLabel("Après");
        keyboard.to(after).press("ArrowDown");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        assertAccessible(page);
        keyboard.press("ArrowDown").press("ArrowDown").press("Enter");
        assertThat(page.locator("ins")).hasCount(0);
        assertThat(after).isFocused();
        keyboard.back(linkThatBegins(page, "Versions")).press("Enter");
        assertThat(heading(page, "Versions").first()).isFocused();
        keyboard.to(linkThatBegins(page, "Voir.:")).press("Enter");
        assertThat(page).hasURL(Pattern.compile("version="));
        assertThat(page.locator("main h1")).isFocused();
        assertAccessible(page);
        keyboard.back(linkThatBegins(page, "Versions")).press("Enter");

        keyboard.to(buttonThatBegins(page, "Nommer")).press("Enter");
        assertThat(page.getByLabel("Nom de la version")).isFocused();
        assertAccessible(page);
        keyboard.press("Escape");
        assertThat(buttonThatBegins(page, "Nommer")).isFocused();
        keyboard.press("Enter").to(page.getByLabel("Nom de la version")).type("Avant relecture").to(button(page, "Enregistrer le nom")).press("Enter");
        assertThat(buttonThatBegins(page, "Renommer : Avant relecture")).isFocused();
        keyboard.to(buttonThatBegins(page, "Restaurer")).press("Enter");
        assertThat(page.locator(".badge--changed")).hasCount(0);
        keyboard.press("F8");
        assertThat(page.locator(".notice__do")).isFocused();
        keyboard.press("Enter");
        assertThat(page.locator(".badge--changed")).isVisible();
        assertThat(buttonThatBegins(page, "Restaurer : Avant relecture")).isFocused();
    }

    private static Locator linkThatBegins(Page page, String name) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name))).first();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator buttonThatBegins(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }
}
