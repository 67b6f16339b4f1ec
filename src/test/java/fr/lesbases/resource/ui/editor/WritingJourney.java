package fr.lesbases.resource.ui.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.account.Entrance;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.Shelf;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What only a browser shows of writing: a finger that drags, and what other programs put on the clipboard. */
class WritingJourney extends BrowserTest {

    /** As Word and the web write it: a list of paragraphs, colours, a script, a heading of the first level. */
    private static final String COPIED = """
            <html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>p.MsoNormal {color: red}</style></head><body>
            <h1 style="color:#2F5496">Le programme</h1>
            <p class="MsoNormal" style="font-family:Calibri"><b>Accueil</b><span style="color:red"> des personnes</span><o:p></o:p></p>
            <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>    </span></span>Un tour de table</p>
            <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>    </span></span>Un exercice</p>
            <script>alert(1)</script><p onclick="alert(1)"><a href="javascript:alert(1)">Suite</a></p></body></html>""";

    @Autowired
    private Cast cast;
    @Autowired
    private Shelf shelf;
    @Autowired
    private Entrance entrance;

    @Test
    void aFingerLiftsABlockByItsHandleAndPutsItDownElsewhere() {
        Cast.Player author = cast.somebody();
        Slug slug = shelf.draft(author, "Un atelier", section("Un"), section("Deux"), section("Trois"));
        Page page = editor(phoneVisitor(), author, slug);
        blocks(page).nth(1).evaluate("block => block.scrollIntoView({block: 'center', behavior: 'instant'})");
        BoundingBox handle = blocks(page).nth(0).locator("[data-handle]").boundingBox();
        BoundingBox second = blocks(page).nth(1).boundingBox();
        double x = handle.x + handle.width / 2;
        double y = handle.y + handle.height / 2;
        double below = second.y + second.height * .8;

        CDPSession finger = page.context().newCDPSession(page);
        touch(finger, "touchStart", x, y);
        assertThat(page.locator(".eb.sortable-chosen")).hasCount(1);
        for (int step = 1; step <= 12; step++) {
            touch(finger, "touchMove", x, y + (below - y) * step / 12);
        }
        assertThat(page.locator(".eb--lifted")).isVisible();
        finger.send("Input.dispatchTouchEvent", touches("touchEnd", new JsonArray()));

        assertThat(blocks(page).nth(1)).hasAttribute("data-label", Pattern.compile("Un$"));
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks()).extracting(Block::words).containsExactly("Deux", "Un", "Trois"));
    }

    @Test
    void whatIsPastedFromWordOrTheWebComesOutClean() {
        Cast.Player author = cast.somebody();
        Slug slug = shelf.draft(author, "Un atelier", text("<p>Avant</p>"));
        Page page = editor(visitor(), author, slug);
        Locator words = blocks(page).nth(0).getByRole(AriaRole.TEXTBOX);
        words.focus();
        assertThat(words).isFocused();
        page.keyboard().press("Control+End");
        page.keyboard().press("Enter");
        page.evaluate("""
                html => {
                  const copied = new DataTransfer();
                  copied.setData('text/html', html);
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: copied, bubbles: true, cancelable: true}));
                }""", COPIED);

        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks()).extracting(Kind::codeOf).containsExactly("text", "title", "text"));
        assertThat(shelf.content(author, slug).blocks().get(1).words()).isEqualTo("Le programme");
        await().untilAsserted(() -> assertThat(((Block.Text) shelf.content(author, slug).blocks().getLast()).text().html())
                .contains("<strong>Accueil</strong> des personnes", "<ul>", "Un tour de table", "Un exercice", "Suite")
                .doesNotContain("style", "class", "Mso", "·", "alert", "javascript", "<h1", "<span"));
    }

    private Page editor(Page page, Cast.Player person, Slug slug) {
        entrance.enter(page, person);
        page.navigate("/ressources/" + slug + "/modifier");
        return page;
    }

    private static Locator blocks(Page page) {
        return page.locator("lb-block-list > .eb:not(.eb--lifted)");
    }

    private static void touch(CDPSession finger, String type, double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonArray points = new JsonArray();
        points.add(point);
        finger.send("Input.dispatchTouchEvent", touches(type, points));
    }

    private static JsonObject touches(String type, JsonArray points) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }
}
