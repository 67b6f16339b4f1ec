package fr.lesbases.resource.ui.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.browser.Finger;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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

    @Test
    void aFingerLiftsABlockByItsHandleAndPutsItDownElsewhere() {
        Cast.Player author = cast.somebody();
        Slug slug = shelf.draft(author, "Un atelier", section("Un"), section("Deux"), section("Trois"));
        Page page = editor(phoneVisitor(), author, slug);
        blocks(page).nth(0).locator(".eb__content").tap();
        blocks(page).nth(1).evaluate("block => block.scrollIntoView({block: 'center', behavior: 'instant'})");
        BoundingBox handle = blocks(page).nth(0).locator("[data-handle]").boundingBox();
        BoundingBox second = blocks(page).nth(1).boundingBox();
        double x = handle.x + handle.width / 2;
        double y = handle.y + handle.height / 2;
        double below = second.y + second.height * .8;

        Finger finger = new Finger(page);
        finger.press(x, y);
        assertThat(page.locator(".eb.sortable-chosen")).hasCount(1);
        for (int step = 1; step <= 12; step++) {
            finger.move(x, y + (below - y) * step / 12);
        }
        assertThat(page.locator(".eb--lifted")).isVisible();
        finger.lift();

        assertThat(blocks(page).nth(1)).hasAttribute("data-label", Pattern.compile("Un$"));
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks()).extracting(Block::words).containsExactly("Deux", "Un", "Trois"));
    }

    @Test
    void onlyWhatGoesWrongIsSpokenAndThatItIsWellAgain() {
        Cast.Player author = cast.somebody();
        Page page = editor(visitor(), author, shelf.draft(author, "Un atelier"));
        page.locator("lb-save-state [role=status]").evaluate("""
                voice => {
                    window.heard = [];
                    new MutationObserver(() => voice.textContent && heard.push(voice.textContent)).observe(voice, {childList: true});
                }""");
        page.getByLabel("Description").press("End");
        page.keyboard().type(" sans un mot");
        Locator sign = page.locator("lb-save-state").getByText("Enregistré", new Locator.GetByTextOptions().setExact(true));
        assertThat(sign).isVisible();
        // Longer than it waits before it speaks
        page.evaluate("new Promise(quiet => setTimeout(quiet, 1500))");

        page.context().setOffline(true);
        page.waitForFunction("heard.at(-1) === 'Hors connexion'");
        page.context().setOffline(false);
        page.waitForFunction("heard.at(-1) === 'Enregistré'");
        org.assertj.core.api.Assertions.assertThat(page.evaluate("heard.join()")).isEqualTo("Hors connexion,Enregistré");
        assertThat(page.locator("lb-save-state [role=status]")).isEmpty();
        assertThat(page.locator("lb-save-state :not([aria-hidden])").filter(new Locator.FilterOptions().setHasText("Enregistré"))).hasCount(1);
    }

    /** Decision 0009 rests on it: the server answers that all is stored up to a letter, and must have been sent that letter before. */
    @Test
    void theQuestionWhetherAllIsStoredNeverOvertakesWhatWasTyped() {
        Cast.Player author = cast.somebody();
        Slug slug = shelf.draft(author, "Un atelier");
        Page page = editor(visitor(), author, slug);
        List<String> messages = new CopyOnWriteArrayList<>();
        page.onRequest(request -> Optional.ofNullable(request.postData()).filter(data -> data.contains("\"rpc\"")).ifPresent(messages::add));
        Locator description = page.getByLabel("Description");
        int before = description.inputValue().length();
        description.focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(", écrit d’un trait sans jamais s’arrêter", new Keyboard.TypeOptions().setDelay(45));
        assertThat(page.locator("lb-save-state .saved")).hasText("Enregistré");

        int sent = 0;
        List<Long> asked = new ArrayList<>();
        for (String message : messages) {
            for (JsonElement call : JsonParser.parseString(message).getAsJsonObject().getAsJsonArray("rpc")) {
                JsonObject one = call.getAsJsonObject();
                if (one.has("property") && one.get("property").getAsString().equals("value")) {
                    sent = one.get("value").getAsString().length() - before;
                } else if (one.has("event") && one.get("event").getAsString().equals("typed")) {
                    asked.add(one.getAsJsonObject("data").get("event.detail.order").getAsLong());
                    assertThat((long) sent).as("letters sent before the question").isGreaterThanOrEqualTo(asked.getLast());
                }
            }
        }
        assertThat(asked).as("asked while typing on").hasSizeGreaterThan(2);
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

        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks()).extracting(Block::kind).containsExactly("text", "title", "text"));
        assertThat(shelf.content(author, slug).blocks().get(1).words()).isEqualTo("Le programme");
        await().untilAsserted(() -> assertThat(((TextBlock) shelf.content(author, slug).blocks().getLast()).text().html())
                .contains("<strong>Accueil</strong> des personnes", "<ul>", "Un tour de table", "Un exercice", "Suite")
                .doesNotContain("style", "class", "Mso", "·", "alert", "javascript", "<h1", "<span"));
    }

    /** RGAA 8.7 and 8.10, and 10.13 for the tools that lie over what is above. */
    @Test
    void wordsSayTheirLanguageByKeyboardAloneAndTheToolsCanBePutAway() {
        Cast.Player author = cast.somebody();
        Slug slug = shelf.draft(author, "Un atelier", text("<p>Dire :</p>"));
        Page page = editor(visitor(), author, slug);
        blocks(page).nth(0).getByRole(AriaRole.TEXTBOX).focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(" ");
        page.keyboard().press("Alt+F10");
        assertThat(button(page, "Titre 1")).isFocused();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Langue de ces mots")).isFocused();
        page.getByLabel("Langue de ces mots").selectOption("arabe");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        Locator words = blocks(page).nth(0).getByRole(AriaRole.TEXTBOX);
        assertThat(words).isFocused();
        page.keyboard().type("كلمة السر");

        await().untilAsserted(() -> assertThat(((TextBlock) shelf.content(author, slug).blocks().getFirst()).text().html())
                .isEqualTo("<p>Dire : <span lang=\"ar\" dir=\"rtl\">كلمة السر</span></p>"));
        Locator tools = page.getByRole(AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("Mise en forme"));
        assertThat(tools).isVisible();
        page.keyboard().press("Escape");
        assertThat(tools).isHidden();
        assertThat(words).isFocused();
        page.keyboard().press("Alt+F10");
        assertThat(tools).isVisible();
    }

    private Page editor(Page page, Cast.Player person, Slug slug) {
        entrance.enter(page, person);
        visit(page, "/ressources/" + slug + "/modifier");
        return page;
    }

    private static Locator blocks(Page page) {
        return page.locator("lb-block-list > .eb:not(.eb--lifted)");
    }
}
