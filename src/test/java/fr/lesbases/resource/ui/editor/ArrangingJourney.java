package fr.lesbases.resource.ui.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.browser.Finger;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ColumnsBlock;
import fr.lesbases.resource.block.FoldableBlock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Blocks into columns and sections and out of them, several at once, and over to another resource: by mouse, by touch, by keyboard alone. */
class ArrangingJourney extends BrowserTest {

    private Cast.Player author;
    private Slug slug;

    @BeforeEach
    void aPage() {
        author = cast.somebody();
        slug = shelf.draft(author, "Un atelier", section("Un"), section("Deux"), new ColumnsBlock(BlockId.create(), List.of(Block.Slot.empty(), Block.Slot.empty())),
                new FoldableBlock(BlockId.create(), "Plus", Block.Slot.empty()), section("Trois"));
    }

    @Test
    void byKeyboardAlone() {
        Page page = editor(visitor());
        handle(page, "Un").focus();
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(voice(page)).hasText(french("« Titre de section : Un » : position 1 sur 1, colonne 1."));
        assertThat(page.locator(".eb__slot > .eb-place")).isVisible();
        assertAccessible(page);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(voice(page)).hasText(french("« Titre de section : Un » est maintenant à la position 1 sur 1, colonne 2."));
        stands("Deux [|Un] () Trois");
        assertThat(handle(page, "Un")).isFocused();

        page.keyboard().press("Space");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Escape");
        assertThat(voice(page)).containsText("Déplacement annulé");
        stands("Deux [|Un] () Trois");

        handle(page, "Deux").press("Space");
        assertThat(page.locator(".is-lifted")).hasCount(1);
        handle(page, "Trois").focus();
        assertThat(page.locator(".is-lifted")).hasCount(0);

        handle(page, "Deux").focus();
        page.keyboard().press("Shift+ArrowDown");
        assertThat(page.getByRole(AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("Blocs choisis"))).containsText("2 blocs choisis");
        assertAccessible(page);
        page.keyboard().press("Space");
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        stands("() Trois Deux [|Un]");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("Blocs choisis"))).isHidden();
        page.keyboard().press("Control+z");
        stands("Deux [|Un] () Trois");
    }

    @Test
    void byMouseIntoASectionAndOutOfIt() {
        Page page = editor(visitor());
        // All places are on the screen
        page.setViewportSize(1280, 1000);
        drag(page, "Trois", page.locator(".eb[data-kind=foldable] .eb__slot"));
        stands("Un Deux [|] (Trois)");
        drag(page, "Trois", page.locator(".eb__slot").first());
        stands("Un Deux [Trois|] ()");
        handle(page, "Un").click();
        handle(page, "Deux").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        drag(page, "Un", page.locator(".eb[data-kind=foldable] .eb__slot"));
        stands("[Trois|] (Un Deux)");
    }

    @Test
    void byAFingerThatRestsOnTheHandle() {
        Page page = editor(phoneVisitor());
        Locator slot = page.locator(".eb__slot").first();
        page.locator(".eb[data-label$='Deux'] .eb__content").tap();
        slot.evaluate("slot => slot.scrollIntoView({block: 'center', behavior: 'instant'})");
        BoundingBox from = handle(page, "Deux").boundingBox();
        Finger finger = new Finger(page);
        finger.press(from.x + from.width / 2, from.y + from.height / 2);
        assertThat(page.locator(".eb.sortable-chosen")).hasCount(1);
        for (int step = 1; step <= 20; step++) {
            BoundingBox to = slot.boundingBox();
            finger.move(from.x + (to.x + to.width / 2 - from.x) * Math.min(step, 12) / 12, from.y + (to.y + to.height / 2 - from.y) * Math.min(step, 12) / 12);
        }
        assertThat(page.locator(".eb__slot > .eb--gap")).isVisible();
        finger.lift();
        stands("Un [Deux|] () Trois");
    }

    @Test
    void overToAnotherResource() {
        Page page = editor(visitor());
        handle(page, "Deux").focus();
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("Control+c");
        assertThat(page.getByText("2 blocs copiés. Collez-les ici ou dans une autre ressource.")).isVisible();
        Slug other = shelf.draft(author, "Une autre", section("Là-bas"));
        visit(page, "/ressources/" + other + "/modifier");
        handle(page, "Là-bas").focus();
        page.keyboard().press("Control+v");
        await().untilAsserted(() -> assertThat(told(shelf.content(author, other).blocks())).isEqualTo("Là-bas Deux [|]"));
        assertThat(handle(page, "Deux")).isFocused();
        page.keyboard().press("Control+x");
        await().untilAsserted(() -> assertThat(told(shelf.content(author, other).blocks())).isEqualTo("Là-bas [|]"));
    }

    @Test
    void nothingMovesUnderThePointerWhenATextIsEnteredOrLeft() {
        slug = shelf.draft(author, "Un atelier", Shelf.text("<p>Avant</p><ul><li>Une ligne</li></ul>"),
                new ColumnsBlock(BlockId.create(), List.of(new Block.Slot(BlockId.create(), List.of(Shelf.text("<p>À gauche</p>"))), Block.Slot.empty())), section("Après"));
        Page page = editor(visitor());
        double before = handle(page, "Après").boundingBox().y;
        for (int text : List.of(0, 1, 0)) {
            page.locator("lb-rich-text").nth(text).locator(".rt__content").click();
            assertThat(page.locator("lb-rich-text").nth(text).getByRole(AriaRole.TOOLBAR)).isVisible();
            assertThat(handle(page, "Après").boundingBox().y).isEqualTo(before);
        }
        assertThat(button(page, "Annuler la dernière modification")).isDisabled();
        page.locator("lb-rich-text").nth(1).locator(".rt__content").click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("3")).click();
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).all().flatMap(block -> block.slots().stream())).hasSize(3));
    }

    @Test
    void theToolsOfATextInAColumnLeaveThePlusAboveItInReach() {
        List<Block.Slot> columns = Stream.generate(() -> new Block.Slot(BlockId.create(), List.of(Shelf.text("<p>Un</p>"), Shelf.text("<p>Deux</p>")))).limit(3).toList();
        slug = shelf.draft(author, "Un atelier", new ColumnsBlock(BlockId.create(), columns));
        Page page = editor(visitor());
        for (int width : List.of(1280, 1000, 800)) {
            page.setViewportSize(width, 900);
            for (Locator text : page.locator(".eb__slot .rt__content").all()) {
                text.click();
                assertThat(page.locator(".rt__bar:visible")).hasCount(1);
                Locator plus = text.locator("xpath=ancestor::div[contains(@class, 'eb__slot')][1]").locator("> .ins button, > .eb:has(+ .eb) > .ins button").nth(text.innerText().equals("Un") ? 0 : 1);
                plus.click();
                assertThat(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Citation"))).isVisible();
                page.keyboard().press("Escape");
            }
        }
    }

    @Test
    void whatOneReadsIsSideBySideOrBelowAndFolded() {
        Slug read = shelf.put(author, "À lire", "Pour essayer", INDEXED, Visibility.PUBLIC,
                new ColumnsBlock(BlockId.create(), List.of(new Block.Slot(BlockId.create(), List.of(section("À gauche"))), new Block.Slot(BlockId.create(), List.of(section("À droite"))))),
                new FoldableBlock(BlockId.create(), "Pour aller plus loin", new Block.Slot(BlockId.create(), List.of(Shelf.text("<p>Caché d’abord</p>")))));
        Page page = visitor();
        visit(page, "/ressources/" + read);
        BoundingBox left = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("À gauche")).boundingBox();
        BoundingBox right = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("À droite")).boundingBox();
        assertThat(right.y).isEqualTo(left.y);
        assertThat(right.x).isGreaterThan(left.x + 200);
        assertThat(page.getByText("Caché d’abord")).isHidden();
        assertThat(page.locator(".toc")).containsText("Pour aller plus loin");
        page.locator(".b-fold > summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Caché d’abord")).isVisible();
        assertAccessible(page);
        page.setViewportSize(390, 844);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("À droite")).boundingBox().x).isEqualTo(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("À gauche")).boundingBox().x);
    }

    private Page editor(Page page) {
        entrance.enter(page, author);
        visit(page, "/ressources/" + slug + "/modifier");
        return page;
    }

    private void stands(String expected) {
        await().untilAsserted(() -> assertThat(told(shelf.content(author, slug).blocks())).isEqualTo(expected));
    }

    private static String told(List<Block> blocks) {
        return blocks.stream().map(block -> switch (block) {
            case ColumnsBlock columns -> columns.columns().stream().map(slot -> told(slot.blocks())).collect(Collectors.joining("|", "[", "]"));
            case FoldableBlock section -> "(" + told(section.body().blocks()) + ")";
            default -> block.words();
        }).collect(Collectors.joining(" "));
    }

    private static Locator handle(Page page, String words) {
        return page.locator(".eb[data-label$='" + words + "']:not(.eb--lifted) > [data-handle]");
    }

    private static Locator voice(Page page) {
        return page.locator("body > .sr[aria-live=assertive]");
    }

    /** Follows the place it is to go to, as a hand does: it moves while the gap opens. */
    private static void drag(Page page, String words, Locator onto) {
        handle(page, words).hover();
        page.mouse().down();
        for (int step = 0; step < 10; step++) {
            BoundingBox target = onto.boundingBox();
            page.mouse().move(target.x + target.width / 2, target.y + target.height / 2, new Mouse.MoveOptions().setSteps(4));
        }
        assertThat(page.locator(".eb--lifted")).isVisible();
        assertThat(onto.locator(":scope > .eb--gap")).isVisible();
        page.mouse().up();
    }
}
