package fr.lesbases.resource.ui.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.common.Slug;
import fr.lesbases.file.TestImages;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.TextBlock;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the clipboard and a drag bring into the editor, down to the last byte. */
class PastingJourney extends BrowserTest {

    private static final String PASTE = """
            copied => {
              const data = new DataTransfer();
              for (const [type, content] of Object.entries(copied)) {
                data.setData(type, content);
              }
              document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
            }""";
    /** Drags files over the lower half of the first block, and lets go of them. */
    private static final String DROP = """
            ([image, let_go]) => {
              const data = new DataTransfer();
              const bytes = Uint8Array.from(atob(image), letter => letter.charCodeAt(0));
              data.items.add(new File([bytes], 'salle.png', {type: 'image/png'}));
              data.items.add(new File(['Le plan'], 'plan.txt', {type: 'text/plain'}));
              data.items.add(new File(['pas une image'], 'faux.png', {type: 'image/png'}));
              const block = document.querySelector('lb-block-list > .eb');
              const place = block.getBoundingClientRect();
              const at = {clientX: place.left + 80, clientY: place.bottom - 4, dataTransfer: data, bubbles: true, cancelable: true};
              block.dispatchEvent(new DragEvent(let_go ? 'drop' : 'dragover', at));
            }""";

    private Cast.Player author;
    private Slug slug;

    @Test
    void aPageWithAnImageInItBecomesBlocksAndAnAddressALink() {
        Page page = editor(text("<p>Avant</p>"), text(""));
        enter(page, 0);
        page.keyboard().press("Control+End");
        String image = Base64.getEncoder().encodeToString(TestImages.png(40, 20));
        page.evaluate(PASTE, Map.of("text/html", "<h1>Titre</h1><p>Un</p><img alt=\"Une salle\" src=\"data:image/png;base64," + image + "\"><hr><p>Fin</p>", "text/plain", "Titre Un Fin"));
        assertKinds("text", "title", "text", "image", "separator", "text", "text");
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks()).allSatisfy(block -> assertThat(block instanceof ImageBlock && block.missing().isPresent()).isFalse()));
        assertThat(page.locator(".eb[data-kind=image] .b-image__i")).isVisible();

        enter(page, 6);
        page.evaluate(PASTE, Map.of("text/plain", "https://anct.invalid/guide"));
        assertKinds("text", "title", "text", "image", "separator", "text", "link");
        assertThat(page.locator(".eb[data-kind=link] [data-handle]")).isFocused();

        // no field has the focus, but the list does
        page.evaluate(PASTE, Map.of("text/plain", "Un mot\n\nUn autre"));
        assertKinds("text", "title", "text", "image", "separator", "text", "link", "text");

        // over words that are selected an address is a link on them
        enter(page, 7);
        page.keyboard().press("Control+a");
        page.evaluate(PASTE, Map.of("text/plain", "https://anct.invalid/mots"));
        await().untilAsserted(() -> assertThat(((TextBlock) shelf.content(author, slug).blocks().getLast()).text().html()).contains("<a href=\"https://anct.invalid/mots\"", "Un mot"));
        assertAccessible(page);
    }

    @Test
    void filesDroppedAtAPlaceBecomeBlocksThereEachWithItsOwnEnd() {
        Page page = editor(section("Un"), section("Deux"));
        String image = Base64.getEncoder().encodeToString(TestImages.png(40, 20));
        page.evaluate(DROP, new Object[] {image, false});
        assertThat(page.locator(".eb-drop")).isVisible();
        page.evaluate(DROP, new Object[] {image, true});
        assertThat(page.locator(".eb-drop")).isHidden();

        assertKinds("title", "image", "file", "image", "title");
        Locator frames = page.locator("lb-block-list > .eb");
        assertThat(frames.nth(1).locator(".b-image__i")).isVisible();
        assertThat(frames.nth(2)).containsText("plan.txt");
        assertThat(frames.nth(3)).containsText("Cette image ne peut pas être lue");
        assertThat(shelf.content(author, slug).files()).hasSize(2);
        assertAccessible(page);
    }

    @Test
    void aFileCalledBackTakesItsEmptyBlockWithIt() {
        Page page = editor(section("Un"), section("Deux"));
        page.route("**/VAADIN/dynamic/**", held -> {
            // On its way for as long as the test lasts
        });
        page.evaluate(DROP, new Object[] {Base64.getEncoder().encodeToString(TestImages.png(40, 20)), true});
        assertKinds("title", "image", "file", "image", "title");
        page.locator(".eb[data-kind=file] vaadin-upload-file [part~=remove-button]").click();
        assertKinds("title", "image", "image", "title");
        page.keyboard().press("Control+z");
        assertKinds("title", "image", "file", "image", "title");
    }

    private Page editor(Block... blocks) {
        author = cast.somebody();
        slug = shelf.draft(author, "Un atelier", blocks);
        Page page = visitor();
        entrance.enter(page, author);
        visit(page, "/ressources/" + slug + "/modifier");
        assertThat(page.locator("lb-block-list > .eb").first()).isVisible();
        return page;
    }

    private static void enter(Page page, int block) {
        Locator frame = page.locator("lb-block-list > .eb").nth(block);
        frame.locator("lb-rich-text .rt__content").focus();
        assertThat(frame.locator("[contenteditable=true]:focus")).isVisible();
    }

    private void assertKinds(String... kinds) {
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks()).extracting(Block::kind).containsExactly(kinds));
    }
}
