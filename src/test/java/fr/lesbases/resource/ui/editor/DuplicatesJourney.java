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
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.LinkBlock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be there already, beside the page one writes: axe finds nothing, and the keyboard keeps its place. */
class DuplicatesJourney extends BrowserTest {

    private Cast.Player author;
    private Slug slug;

    @BeforeEach
    void twoOthersLeadToTheSamePage() {
        author = cast.somebody();
        String page = "https://doublons-" + BlockId.create() + ".exemple.fr/guide";
        Cast.Player colleague = cast.somebody("Paul", "Lemaire");
        shelf.put(colleague, "Un guide qui existe déjà", "Pour essayer", INDEXED, Visibility.PUBLIC, link(page));
        shelf.put(author, "Un autre guide d’avant", "Pour essayer", INDEXED, Visibility.PRIVATE, link(page));
        slug = shelf.draft(author, "Un brouillon", link(page));
    }

    @Test
    void atADesk() {
        Page page = visitor();
        open(page);
        accessible(page, ColorScheme.LIGHT);
        accessible(page, ColorScheme.DARK);
        theKeyboardKeepsItsPlace(page);
    }

    @Test
    void onAPhone() {
        Page page = phoneVisitor();
        open(page);
        accessible(page, ColorScheme.LIGHT);
        accessible(page, ColorScheme.DARK);
    }

    private void theKeyboardKeepsItsPlace(Page page) {
        Locator panel = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Cela existe peut-être déjà"));
        panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ce n’est pas un doublon : Un guide qui existe déjà")).press("Enter");
        assertThat(panel.getByRole(AriaRole.LINK)).hasCount(1);
        assertThat(panel.getByRole(AriaRole.LINK)).isFocused();
        panel.getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(page.locator(".dups")).isHidden();
        assertThat(page.locator(".dups-place > [role=status]")).isFocused();
        reload(page);
        assertThat(page.locator("lb-block-list > .eb")).hasCount(1);
        assertThat(page.locator(".dups")).isHidden();
    }

    private void open(Page page) {
        entrance.enter(page, author);
        visit(page, "/ressources/" + slug + "/modifier");
        assertThat(page.locator(".dups li")).hasCount(2);
    }

    private static void accessible(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        Accessibility.assertAccessible(page, ".dups");
        assertAccessible(page);
    }

    private static Block link(String address) {
        return new LinkBlock(BlockId.create(), WebAddress.parse(address), "", "", Optional.empty());
    }
}
