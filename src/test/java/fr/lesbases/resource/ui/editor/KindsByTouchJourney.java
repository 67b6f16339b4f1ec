package fr.lesbases.resource.ui.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.EveryKind;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** By finger on a phone: a block is inserted, written, moved and chosen; everything to tap is large enough, and nothing goes sideways. The long press has its test in {@link ArrangingJourney}. */
class KindsByTouchJourney extends BrowserTest {

    /** What is smaller than a finger: 44 pixels each way. A box or a radio counts with its label, the title of a card is tapped on the whole card. */
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('main :is(button, a[href], summary, vaadin-button, label:has(input), vaadin-checkbox, vaadin-radio-button), .selbar button')]
                .filter(one => one.checkVisibility({opacityProperty: true, visibilityProperty: true}) && !one.closest('.prose, .sr, .b-card h3'))
                .map(one => [one, one.getBoundingClientRect()])
                .filter(([one, box]) => box.width > 1 && (box.width < 43.5 || box.height < 43.5))
                .map(([one, box]) => `${Math.round(box.width)} × ${Math.round(box.height)} ${one.outerHTML.slice(0, 120)}`)""";

    @Autowired
    private EveryKind everyKind;

    @Test
    void aBlockIsInsertedWrittenMovedAndChosen() {
        Cast.Player author = cast.somebody();
        Slug slug = shelf.draft(author, "Au doigt", section("Un"), section("Deux"));
        Page page = phoneVisitor();
        entrance.enter(page, author);
        visit(page, "/ressources/" + slug + "/modifier");

        assertThat(shown(page)).isZero();
        handle(page, "Un").tap();
        assertThat(shown(page)).isEqualTo(2);
        Locator bar = page.getByRole(AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("Blocs choisis"));
        assertThat(bar).containsText("1 bloc choisi");
        bar.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ne rien choisir")).tap();
        assertThat(bar).isHidden();

        button(page, "Ajouter un bloc ici, après « Titre de section").first().tap();
        Locator quote = page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Citation"));
        assertThat(quote).isInViewport();
        assertThat(page.locator("vaadin-context-menu-item").first().evaluate("one => one.scrollWidth - one.clientWidth")).as("cut at the edge").isEqualTo(0);
        quote.tap();
        assertThat(page.locator(".eb[data-kind=quote] textarea")).isFocused();
        page.keyboard().type("On a compris");
        stands(author, slug, "Un", "On a compris", "Deux");

        page.locator(".eb[data-kind=quote]").tap();
        page.locator(".eb[data-kind=quote] > [data-menu]").tap();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Monter")).tap();
        stands(author, slug, "On a compris", "Un", "Deux");

        handle(page, "On a compris").tap();
        bar.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Dupliquer")).tap();
        stands(author, slug, "On a compris", "On a compris", "Un", "Deux");
        bar.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Supprimer")).tap();
        stands(author, slug, "On a compris", "Un", "Deux");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Annuler").setExact(true)).tap();
        stands(author, slug, "On a compris", "On a compris", "Un", "Deux");
    }

    @Test
    void theToolsOfATextLeaveThePlusAboveItInReach() {
        Cast.Player author = cast.somebody();
        Slug slug = shelf.draft(author, "Au doigt", section("Un"), text("<p>Deux</p>"));
        Page page = phoneVisitor();
        entrance.enter(page, author);
        visit(page, "/ressources/" + slug + "/modifier");
        page.locator("lb-rich-text .rt__content").tap();
        assertThat(page.locator(".rt__bar:visible")).isVisible();
        page.locator(".eb[data-kind=title] > .ins button").tap();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Citation")).tap();
        assertThat(page.locator(".eb[data-kind=quote] textarea")).isFocused();
        page.keyboard().type("On a compris");
        stands(author, slug, "Un", "On a compris", "Deux");
    }

    @Test
    void everythingIsLargeEnoughForAFinger() {
        Cast.Player author = cast.somebody();
        Slug slug = everyKind.put(author, INDEXED);
        Page page = phoneVisitor();
        entrance.enter(page, author);
        visit(page, "/ressources/" + slug + "/modifier");
        for (Locator toggle : page.locator(".eb__edit:visible").all()) {
            toggle.tap();
        }
        page.locator("lb-block-list > .eb > .eb__content").first().tap();
        page.locator("lb-block-list > .eb > [data-handle]").first().tap();
        assertFitting(page);
        page.locator("lb-rich-text .rt__content").first().tap();
        assertThat(page.locator(".rt__bar:visible")).isVisible();
        assertFitting(page);
        visit(page, "/ressources/" + slug);
        assertThat(page.locator("main h1")).isVisible();
        assertThat(sideways(page)).isZero();
    }

    private void stands(Cast.Player author, Slug slug, String... words) {
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks()).extracting(Block::words).containsExactly(words));
    }

    private static void assertFitting(Page page) {
        assertThat((List<?>) page.evaluate(TOO_SMALL)).isEmpty();
        assertThat(sideways(page)).isZero();
    }

    private static int sideways(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
    }

    /** Handles and menus: those of the block that one is in. */
    private static int shown(Page page) {
        return (int) page.evaluate("() => [...document.querySelectorAll('.eb > :is(.eb__handle, .eb__menu)')].filter(one => one.checkVisibility({opacityProperty: true})).length");
    }

    /** The handle of a block that was tapped. */
    private static Locator handle(Page page, String words) {
        Locator block = page.locator(".eb[data-label$='" + words + "']");
        block.locator(".eb__content").tap();
        return block.locator("> [data-handle]");
    }
}
