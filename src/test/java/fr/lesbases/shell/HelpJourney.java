package fr.lesbases.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Shelf;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What helps on every page: sharing it, the list of keys, hints for a first visit. */
class HelpJourney extends BrowserTest {

    @Test
    void aPageIsSharedWithoutTheLivePage() {
        Slug slug = shelf.put(cast.somebody(), "Partager un atelier", "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"));
        for (Page page : List.of(visitor(), phoneVisitor())) {
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            visit(page, "/ressources/" + slug);
            page.locator(".share > summary").press("Enter");
            Locator panel = page.locator(".share__panel");
            assertThat(panel.getByLabel("Adresse de la page").first()).hasValue(Pattern.compile("https?://.+/ressources/" + slug));
            assertThat(panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Envoyer par e-mail"))).hasAttribute("href", Pattern.compile("mailto:\\?subject=Partager%20un%20atelier&body=http.+"));
            assertThat(panel.locator("img")).hasJSProperty("complete", true);
            assertAccessible(page);
            panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Copier")).last().click();
            assertThat(panel.getByText("C’est copié.")).isVisible();
            assertThat((String) page.evaluate("navigator.clipboard.readText()")).startsWith("<iframe ").contains("/ressources/" + slug + "/carte");
            page.keyboard().press("Escape");
            assertThat(panel).isHidden();
            assertThat(page.locator(".share > summary")).isFocused();
            assertThat(page.locator("#plain")).hasCount(1);
        }
    }

    @Test
    void keysAreListedAndCanBeSwitchedOff() {
        Page page = visitor();
        visit(page, "/rechercher/ressources");
        page.keyboard().press("?");
        Locator list = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Raccourcis clavier"));
        assertThat(list).isVisible();
        assertAccessible(page);
        page.keyboard().press("Escape");
        page.keyboard().press("/");
        assertThat(page.locator(".searchbox--big input")).isFocused();
        // In a field they are letters
        page.keyboard().type("?/");
        assertThat(page.locator(".searchbox--big input")).hasValue("?/");
        assertThat(list).isHidden();

        button(page, "Raccourcis clavier").click();
        list.getByRole(AriaRole.CHECKBOX).uncheck();
        list.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fermer")).click();
        reload(page);
        page.keyboard().press("?");
        assertThat(list).isHidden();
        button(page, "Raccourcis clavier").click();
        assertThat(list.getByRole(AriaRole.CHECKBOX)).not().isChecked();
    }

    @Test
    void theHelpIsAboutThePageOneIsOn() {
        Page page = visitor();
        visit(page, "/rechercher/ressources");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aide").setExact(true)).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Trouver une ressource"))).isInViewport();
    }

    @Test
    void aHintIsLeftAndFoundAgain() {
        Cast.Player author = cast.somebody();
        Slug slug = shelf.draft(author, "Un premier atelier");
        Page page = visitor();
        entrance.enter(page, author);
        String editor = "/ressources/" + slug + "/modifier";
        visit(page, editor);
        Locator hint = page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Votre première page"));
        assertThat(page.locator(".edbar")).isVisible();
        assertThat(hint).isHidden();
        page.evaluate("localStorage.removeItem('lb-hint:editeur')");
        page.locator("main").focus();
        page.keyboard().press("?");
        button(page, "Revoir les conseils de cette page").click();
        assertThat(hint).isVisible();
        assertAccessible(page);
        hint.getByRole(AriaRole.BUTTON).click();
        assertThat(hint).isHidden();
        assertThat(page.locator("main")).isFocused();

        Page other = visitor();
        other.addInitScript("localStorage.removeItem('lb-hint:editeur')");
        entrance.enter(other, author);
        visit(other, editor);
        assertThat(other.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Votre première page"))).isVisible();
    }
}
