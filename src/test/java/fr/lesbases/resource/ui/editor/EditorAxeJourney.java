package fr.lesbases.resource.ui.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.INDEXED;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.browser.Accessibility;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.EveryKind;
import fr.lesbases.resource.block.QuoteBlock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is open in the editor, axe finds nothing: by day at a desk, at night on a phone. */
class EditorAxeJourney extends BrowserTest {

    @Autowired
    private EveryKind everyKind;
    @Autowired
    private Contributors contributors;

    private Cast.Player author;
    private Cast.Player colleague;
    private Slug slug;

    @BeforeEach
    void everyKindOfBlock() {
        author = cast.somebody();
        colleague = cast.somebody("Paul", "Lemaire");
        slug = everyKind.put(author, INDEXED);
        cast.as(author, () -> contributors.add(shelf.id(author, slug), colleague.profile()));
    }

    @Test
    void atADesk() {
        Page page = visitor();
        entrance.enter(page, author);
        editor(page);
        blocksAndTheirMenus(page);
        dialogsAndFields(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertAccessible(page);
        whatIsRead(page);
    }

    @Test
    void onAPhoneAtNight() {
        Page page = phoneVisitor();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        entrance.enter(page, author);
        editor(page);
        blocksAndTheirMenus(page);
        dialogsAndFields(page);
        whatIsRead(page);
    }

    @Test
    void besideAColleague() {
        Page his = visitor();
        entrance.enter(his, colleague);
        editor(his);
        Page page = phoneVisitor();
        entrance.enter(page, author);
        editor(page);
        his.bringToFront();
        his.locator("lb-rich-text .rt__content").first().focus();
        his.keyboard().type("À lui. ");
        assertThat(page.locator(".who").first()).containsText("écrit ici");
        page.bringToFront();
        page.locator("lb-rich-text .rt__content").first().focus();
        assertThat(page.locator(".eb .guard:not(:empty)")).containsText("écrit ici en ce moment");
        accessibleByDayAndNight(page);
        his.close();

        page.locator(".eb[data-kind=quote] textarea").first().focus();
        page.keyboard().press("End");
        page.keyboard().type(" Enfin");
        assertSaved(page);
        QuoteBlock quote = (QuoteBlock) shelf.content(author, slug).blocks().stream().filter(QuoteBlock.class::isInstance).findFirst().orElseThrow();
        shelf.edit(colleague, slug, new Edit.Replace(quote, new QuoteBlock(quote.id(), "Autre chose", quote.source())));
        page.keyboard().type(" vraiment");
        assertThat(page.locator(".conflict")).isVisible();
        accessibleByDayAndNight(page);
    }

    private void blocksAndTheirMenus(Page page) {
        assertAccessible(page);
        page.locator("[data-insert]").nth(1).press("Enter");
        assertThat(page.locator("vaadin-context-menu-item").first()).isFocused();
        Accessibility.assertAccessible(page, "vaadin-context-menu");
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-insert]").nth(1)).isFocused();

        page.locator(".eb[data-kind=text] .is-empty").focus();
        page.keyboard().type("/");
        assertThat(page.getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("Choisissez un bloc ou tapez son nom"))).isVisible();
        assertAccessible(page);
        page.keyboard().press("Escape");
        page.keyboard().press("Backspace");

        page.locator(".eb[data-kind=columns] .eb__slot [data-menu]").first().press("Enter");
        assertThat(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Supprimer"))).isVisible();
        Accessibility.assertAccessible(page, "vaadin-context-menu");
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Déplacer vers…")).press("Enter");
        Locator place = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Nouvelle place"));
        place.press("ArrowDown");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        Accessibility.assertAccessible(page, ".move-dialog");
        place.press("Escape");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Déplacer").setExact(true)).press("Enter");
        assertThat(page.getByText("Choisissez où placer le bloc")).isVisible();
        Accessibility.assertAccessible(page, ".move-dialog");
        page.keyboard().press("Escape");
        // The dialog gives the focus back once it is gone, which would put down what is lifted by then
        assertThat(page.locator(".move-dialog")).hasCount(0);
        assertThat(page.locator(".eb[data-kind=columns] .eb__slot [data-menu]").first()).isFocused();

        Locator handle = page.locator("lb-block-list > .eb > [data-handle]").nth(1);
        handle.press("Space");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".eb-place")).isVisible();
        Accessibility.assertAccessible(page, ".hint");
        page.keyboard().press("Escape");
        page.keyboard().press("Shift+ArrowDown");
        assertThat(page.getByRole(AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("Blocs choisis"))).isVisible();
        assertAccessible(page);
        page.keyboard().press("Escape");
        page.locator(".eb[data-kind=separator] > [data-handle]").press("Delete");
        assertThat(page.getByText("Bloc supprimé")).isVisible();
        Accessibility.assertAccessible(page, "vaadin-notification-container");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Annuler").setExact(true)).press("Enter");
        assertThat(page.locator(".eb[data-kind=separator]")).isVisible();
    }

    private void dialogsAndFields(Page page) {
        page.locator(".edhead__cover").press("Enter");
        assertThat(page.locator(".cover-dialog__c")).isVisible();
        Accessibility.assertAccessible(page, ".cover-dialog");
        page.keyboard().press("Escape");

        page.locator("lb-rich-text .rt__content").first().focus();
        assertThat(page.locator(".rt__bar:visible")).isVisible();
        Accessibility.assertAccessible(page, "lb-rich-text:focus-within");
        page.keyboard().press("Alt+F10");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Langue de ces mots")).isFocused();
        Accessibility.assertAccessible(page, "lb-rich-text:focus-within");
        page.keyboard().press("Escape");
        page.keyboard().press("Alt+F10");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        page.keyboard().type("pas une adresse");
        page.keyboard().press("Enter");
        assertThat(page.locator(".rt__form .rt__error:visible")).not().isEmpty();
        Accessibility.assertAccessible(page, "lb-rich-text:focus-within");
        page.keyboard().press("Escape");

        for (Locator toggle : page.locator(".eb__edit:visible").all()) {
            toggle.press("Enter");
        }
        page.locator(".eb[data-kind=title] textarea").last().focus();
        page.locator(".eb[data-kind=button]").last().getByLabel("Adresse web").fill("http://exemple.fr");
        page.locator(".eb[data-kind=quote] textarea").last().focus();
        assertThat(page.getByText("L’adresse d’un bouton commence par https://").last()).isVisible();
        assertThat(page.getByText("Donnez un titre à la section").first()).isVisible();
        page.locator(".edfield--title textarea").fill("TOUT EN CAPITALES");
        assertThat(page.locator(".advice li").first()).isVisible();
        assertAccessible(page);
    }

    private void whatIsRead(Page page) {
        for (String own : new String[] {"", "/apercu", "/apercu?vue=telephone", "/apercu?vue=imprimee", "/versions"}) {
            visit(page, "/ressources/" + slug + own);
            assertThat(page.locator("main h1").first()).isAttached();
            if (own.contains("vue=")) {
                assertThat(page.frameLocator("iframe").locator("main h1").first()).isVisible();
            }
            assertAccessible(page);
        }
        visit(page, "/ressources/" + slug);
        assertThat(page.locator(".b-fold > summary")).isVisible();
        for (Locator folded : page.locator(".b-long > summary").all()) {
            folded.press("Enter");
        }
        assertThat(page.getByText("Douze chaises en cercle")).isVisible();
        assertThat(page.getByText("Bonjour à toutes et à tous.")).isVisible();
        assertAccessible(page);
        visit(page, "/ressources/" + slug + "/versions");
        Locator naming = button(page, "Nommer").first();
        naming.press("Enter");
        assertThat(page.getByLabel("Nom de la version")).isVisible();
        assertAccessible(page);
        page.keyboard().press("Escape");
        assertThat(naming).isFocused();
        link(page, "Voir ce qui change pour vos lecteurs").press("Enter");
        assertThat(page.locator("main h1")).containsText("Comparer");
        assertAccessible(page);
    }

    private static void accessibleByDayAndNight(Page page) {
        assertAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Accessibility.assertAccessible(page, ".blocks");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void assertSaved(Page page) {
        assertThat(page.locator("lb-save-state .saved")).hasText("Enregistré");
    }

    private void editor(Page page) {
        visit(page, "/ressources/" + slug + "/modifier");
        assertThat(page.locator("lb-block-list > .eb")).hasCount(29);
    }
}
