package fr.lesbases.resource.ui.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.common.Language;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sheet in Arabic: its language is chosen by keyboard, survives, is taken back, and its page is read in it. */
class LanguageJourney extends BrowserTest {

    private Cast.Player author;
    private Slug slug;

    @BeforeEach
    void aDraft() {
        author = cast.somebody();
        slug = shelf.draft(author, "كيف أفتح بريدي", Shelf.section("ماذا تحضر معك؟"), Shelf.text("<p>مرحبا <span lang=\"fr\">mairie</span></p>"));
    }

    @Test
    void chosenKeptTakenBackAndReadInIt() {
        Page page = visitor();
        entrance.enter(page, author);
        visit(page, address() + "/ressources/" + slug + "/modifier");
        choose(page, "arabe");
        assertThat(page.locator(".edfield--title")).hasAttribute("dir", "rtl");
        assertSaved(page);
        reload(page);
        assertThat(field(page)).hasText("arabe");
        Locator text = page.locator("lb-rich-text [role=textbox]");
        assertThat(text).hasAttribute("lang", "ar");
        text.click();
        assertThat(page.locator(".ProseMirror")).hasAttribute("lang", "ar");
        assertThat(page.locator("lb-block-list vaadin-text-area textarea")).hasAttribute("lang", "ar");
        assertThat(page.locator("lb-rich-text [role=toolbar] :is([lang], :lang(ar))")).hasCount(0);

        page.locator("body").press("Control+z");
        assertThat(field(page)).hasText("français");
        assertThat(page.locator("lb-block-list [lang=ar]")).hasCount(0);
        assertSaved(page);
        assertThat(shelf.content(author, slug).language()).isEqualTo(Language.FRENCH);
        page.locator("body").press("Control+Shift+z");
        assertThat(field(page)).hasText("arabe");
        assertSaved(page);

        visit(page, address() + "/ressources/" + slug);
        assertThat(page.locator("h1")).hasAttribute("lang", "ar");
        assertThat(page.locator(".blocks > h2.b-title")).hasAttribute("dir", "rtl");
        assertThat(page.locator(".prose")).hasAttribute("lang", "ar");
        assertThat(page.locator(".prose [lang=fr]")).hasText("mairie");
        assertThat(page.locator(".facts")).containsText("arabe");
        assertAccessible(page);
    }

    @Test
    void onAPhoneAtNight() {
        Page page = phoneVisitor();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        entrance.enter(page, author);
        visit(page, address() + "/ressources/" + slug + "/modifier");
        choose(page, "ukrainien");
        assertThat(field(page)).hasText("ukrainien");
        assertAccessible(page);
    }

    private static void choose(Page page, String language) {
        field(page).press("Enter");
        Locator option = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(language).setExact(true));
        assertThat(option).isVisible();
        assertAccessible(page);
        page.keyboard().type(language);
        assertThat(option).isFocused();
        page.keyboard().press("Enter");
        assertThat(option).not().isVisible();
    }

    private static Locator field(Page page) {
        return page.locator(".edhead__language vaadin-select-value-button");
    }

    private static void assertSaved(Page page) {
        assertThat(page.locator("lb-save-state .saved")).hasText("Enregistré");
    }
}
