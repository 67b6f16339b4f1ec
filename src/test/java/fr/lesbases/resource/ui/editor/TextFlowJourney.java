package fr.lesbases.resource.ui.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.CalloutBlock;
import fr.lesbases.resource.block.CheckListBlock;
import fr.lesbases.resource.block.FoldableBlock;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.block.TextBlock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Writing by keyboard alone, across blocks and without a menu. */
class TextFlowJourney extends BrowserTest {

    private Cast.Player author;
    private Slug slug;

    @Test
    void whatIsTypedBeforeTheNewBlockIsThereIsInIt() {
        Page page = editor(section("Accueil"));
        append(page, "Texte").click();
        page.keyboard().type("Un mot encore");
        assertStored("title: Accueil", "text: <p>Un mot encore</p>");
        append(page, "Titre de section").focus();
        page.keyboard().press("Enter");
        page.keyboard().type("Et un titre");
        assertStored("title: Accueil", "text: <p>Un mot encore</p>", "title: Et un titre");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ajouter un bloc ici")).last().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("^Texte"))).click();
        page.keyboard().type("par le menu");
        assertStored("title: Accueil", "text: <p>Un mot encore</p>", "title: Et un titre", "text: <p>par le menu</p>");
    }

    @Test
    void textsAreLeftSplitJoinedAndRemovedByTheirKeys() {
        Page page = editor(section("Accueil"), text("<p>Un</p>"), text("<p>Deux <strong>mots</strong></p>"));
        enter(page, 0);
        // behind a title: into the text below it, and into the next
        page.keyboard().press("End");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Backspace");
        page.keyboard().type(", ");
        assertStored("title: Accueil", "text: <p>Un, Deux <strong>mots</strong></p>");

        page.keyboard().press("Control+Enter");
        page.keyboard().type("Puis ");
        assertStored("title: Accueil", "text: <p>Un, </p>", "text: <p>Puis Deux <strong>mots</strong></p>");
        page.keyboard().press("Control+z");
        page.keyboard().press("Control+z");
        assertStored("title: Accueil", "text: <p>Un, Deux <strong>mots</strong></p>");

        // Enter behind a title makes a text, Backspace takes it away again
        enter(page, 0);
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        page.keyboard().type("Bonjour");
        assertStored("title: Accueil", "text: <p>Bonjour</p>", "text: <p>Un, Deux <strong>mots</strong></p>");
        for (int letter = 0; letter <= "Bonjour".length(); letter++) {
            page.keyboard().press("Backspace");
        }
        page.keyboard().type(" !");
        assertStored("title: Accueil !", "text: <p>Un, Deux <strong>mots</strong></p>");
        assertAccessible(page);
    }

    @Test
    void enterBeforeATitleMakesRoomAboveItAndATitleIsOneLineHoweverLong() {
        String words = "Un titre de section que personne ne lit en entier sur un petit écran de téléphone";
        Page page = editor(section(words), text("<p>Un</p>"));
        page.setViewportSize(390, 800);
        enter(page, 0);
        page.keyboard().press("Control+Home");
        page.keyboard().press("Enter");
        assertThat(page.locator(".eb[data-kind=text]")).hasCount(2);
        page.keyboard().type("Voici ");
        assertStored("text: ", "title: Voici " + words, "text: <p>Un</p>");
        assertThat(page.locator(".eb[data-kind=title] textarea").evaluate("field => field.scrollHeight <= field.clientHeight + 1")).as("all of it is seen").isEqualTo(true);

        page.locator(".eb[data-kind=title] textarea").evaluate("field => { field.value = 'Deux\\n lignes'; field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true})); }");
        assertStored("text: ", "title: Deux lignes", "text: <p>Un</p>");
        assertAccessible(page);
    }

    @Test
    void enterInTheTitleOfAFoldableSectionGoesOnInsideIt() {
        Page page = editor(new FoldableBlock(BlockId.create(), "Pour aller plus loin", new Block.Slot(BlockId.create(), List.of(text("<p>Dedans</p>")))), text("<p>Dehors</p>"));
        page.locator(".b-fold__head textarea").focus();
        page.keyboard().press("Control+End");
        page.keyboard().press("Enter");
        assertThat(page.locator(".eb__slot [contenteditable=true]:focus")).hasText("Dedans");
        page.keyboard().type("Et ");
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).all().map(Block::words)).containsExactly("Pour aller plus loin", "Et Dedans", "Dehors"));
    }

    @Test
    void somethingHasTheFocusWhileTheNextBlockIsOnItsWay() {
        Page page = editor(text(""));
        enter(page, 0);
        // Looks whenever a block comes or goes, after the page itself has
        page.evaluate("""
                () => {
                  window.nowhere = 0;
                  new MutationObserver(() => { window.nowhere += document.activeElement === document.body ? 1 : 0; })
                    .observe(document.querySelector('lb-block-list'), {childList: true, subtree: true});
                }""");
        page.keyboard().type("# Écouter");
        assertStored("title: Écouter");
        page.keyboard().press("Backspace");
        page.keyboard().type("E");
        assertStored("title: ÉcouteE");
        assertThat(page.evaluate("window.nowhere")).as("letters without a key, as of dead keys, would go nowhere").isEqualTo(0);
        assertThat(page.locator("body > textarea")).hasCount(0);
    }

    @Test
    void theWordsOfACardAreWrittenWhereTheyStand() {
        Page page = editor(new LinkBlock(BlockId.create(), WebAddress.parse("https://exemple.fr/page"), "Un guide", "", Optional.empty()), text("<p>Un</p>"));
        String here = page.url();
        page.getByLabel("Titre du lien").click();
        page.keyboard().press("End");
        page.keyboard().type(" sûr");
        page.keyboard().press("Enter");
        page.keyboard().type("À lire");
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks().getFirst()).isInstanceOfSatisfying(LinkBlock.class,
                link -> assertThat(List.of(link.title(), link.caption())).containsExactly("Un guide sûr", "À lire")));
        assertThat(page.getByLabel("Adresse web")).hasCount(0);
        page.keyboard().press("Enter");
        page.keyboard().type("Et ");
        assertThat(page.locator(".eb[data-kind=text] .rt__content")).hasText("Et Un");
        page.keyboard().press("Control+z");

        // what is no text: by its button, or where it is shown
        page.locator(".eb[data-kind=link] .b-link__u").click();
        assertThat(page.getByLabel("Adresse web")).isFocused();
        page.getByLabel("Adresse web").fill("https://exemple.org/page");
        assertThat(page.locator(".eb[data-kind=link] .b-link__u")).hasText("exemple.org");
        assertThat(page.getByLabel("Titre du lien")).hasValue("Un guide sûr");
        assertThat(page.url()).isEqualTo(here);
        assertAccessible(page);
    }

    @Test
    void whatIsTypedAsMarkdownTakesItsFormAtOnce() {
        Page page = editor(text(""));
        enter(page, 0);
        page.keyboard().type("Avant");
        page.keyboard().press("Enter");
        page.keyboard().type("# Le programme");
        page.keyboard().press("Enter");
        page.keyboard().type("## Matin");
        page.keyboard().press("Enter");
        page.keyboard().type("- **Accueil** et _tour_ de table, [le guide](https://exemple.fr/guide) ");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.keyboard().type("> Bienvenue");
        assertStored("text: <p>Avant</p>", "title: Le programme",
                "text: <h3>Matin</h3><ul><li><p><strong>Accueil</strong> et <em>tour</em> de table, <a href=\"https://exemple.fr/guide\" rel=\"nofollow ugc noopener\">le guide</a> </p></li></ul><blockquote><p>Bienvenue</p></blockquote>");

        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.keyboard().type("--- Après");
        assertThat(page.locator(".eb[data-kind=separator]")).hasCount(1);
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks().getLast().words()).isEqualTo("Après"));

        // Backspace gives the typed characters back
        page.keyboard().press("Enter");
        page.keyboard().type("1. ");
        page.keyboard().press("Backspace");
        page.keyboard().type("heure");
        await().untilAsserted(() -> assertThat(((TextBlock) shelf.content(author, slug).blocks().getLast()).text().html()).isEqualTo("<p>Après</p><p>1. heure</p>"));
    }

    @Test
    void aSlashAmongKeysThatWaitIsALetter() {
        Page page = editor(text(""));
        enter(page, 0);
        // as on a slow device: the caret is in the next block well before what was typed is given to it
        page.evaluate("(() => { const soon = window.requestAnimationFrame.bind(window); window.requestAnimationFrame = step => setTimeout(() => soon(step), 1000); })()");
        page.keyboard().type("# Titre");
        assertThat(page.locator(".eb[data-kind=title] textarea")).hasValue("Titre");
        page.keyboard().press("Enter");
        assertThat(page.locator(".eb[data-kind=text] [contenteditable=true]")).isFocused();
        page.keyboard().type("et/ou");
        assertStored("title: Titre", "text: <p>et/ou</p>");
    }

    @Test
    void backspaceRightAfterAShortcutGivesItsCharactersBack() {
        Page page = editor(text(""));
        enter(page, 0);
        page.keyboard().type("# ");
        assertStored("title: ");
        page.keyboard().press("Backspace");
        page.keyboard().type("1 sur 3");
        assertStored("text: <p>#1 sur 3</p>");

        // before words, and too fast for the server
        page.keyboard().press("Home");
        page.keyboard().type("# ");
        page.keyboard().press("Backspace");
        page.keyboard().type("!");
        assertStored("text: <p>#!#1 sur 3</p>");

        page.keyboard().press("End");
        page.keyboard().press("Enter");
        page.keyboard().type("--- ");
        assertThat(page.locator(".eb[data-kind=separator]")).hasCount(1);
        page.keyboard().press("Backspace");
        page.keyboard().type(">");
        assertStored("text: <p>#!#1 sur 3</p>", "text: <p>---&gt;</p>");

        page.keyboard().press("Enter");
        page.keyboard().type("[] ");
        assertThat(page.locator("lb-items")).hasCount(1);
        page.keyboard().press("Backspace");
        page.keyboard().type(" vide");
        assertStored("text: <p>#!#1 sur 3</p>", "text: <p>---&gt;</p>", "text: <p>[] vide</p>");
    }

    @Test
    void lettersThatWaitAreTypedBehindABackspaceThatTookTheNewBlockAway() {
        Page page = editor(section("Accueil"));
        enter(page, 0);
        page.keyboard().press("End");
        holdAnswer(page);
        page.keyboard().press("Enter");
        page.keyboard().press("Backspace");
        page.keyboard().type(" et café");
        page.evaluate("window.answer()");
        assertStored("title: Accueil et café");
    }

    @Test
    void lettersThatWaitGoToTheStartOfTheBlockWhoeverTakesTheFocusMeanwhile() {
        Page page = editor(text("<p>mots</p>"));
        enter(page, 0);
        // Until the editor knows of it: just after the focus it puts the caret back to where it believes it
        page.waitForCondition(() -> {
            page.keyboard().press("Home");
            return page.evaluate("document.activeElement.editor.state.selection.from").equals(1);
        });
        page.evaluate("""
                () => document.addEventListener('focusin', event => {
                  if (event.target.closest('.eb[data-kind=checklist]') && !window.taken) {
                    window.taken = true;
                    event.target.blur();
                  }
                })""");
        holdAnswer(page);
        page.keyboard().type("[] deux ");
        page.evaluate("window.answer()");
        assertStored("checklist: deux mots");
        assertThat(page.evaluate("window.taken")).isEqualTo(true);
    }

    @Test
    void backspaceLaterOnGivesNoCharactersOfAShortcut() {
        Page page = editor(text(""));
        enter(page, 0);
        page.keyboard().type("# A");
        page.keyboard().press("Backspace");
        page.keyboard().press("Backspace");
        page.keyboard().type("[] ");
        assertStored("checklist: ");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Backspace");
        page.keyboard().type("B");
        assertStored("text: <p>B</p>");
    }

    @Test
    void anArrowPressedBeforeTheBlockIsThereIsLaterOnToo() {
        Page page = editor(text(""));
        // Where keys go until then is there for some milliseconds only
        page.evaluate("""
                () => new MutationObserver(() => {
                  const sink = document.querySelector('body > textarea.sr');
                  if (sink) {
                    document.body.dataset.sank = 'yes';
                    sink.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft', bubbles: true, cancelable: true}));
                  }
                }).observe(document.body, {childList: true})""");
        enter(page, 0);
        page.keyboard().type("[] ");
        assertStored("checklist: ");
        assertThat(page.locator("body[data-sank]")).hasCount(1);
        assertThat(page.locator("lb-items textarea:focus")).hasCount(1);
        page.keyboard().press("Backspace");
        page.keyboard().type("B");
        assertStored("text: <p>B</p>");
    }

    @Test
    void aListToTickIsWrittenLineByLineAndASlashInAnEmptyCalloutChoosesAnotherBlock() {
        Page page = editor(text(""), new CalloutBlock(BlockId.create(), CalloutBlock.Tone.TIP, RichText.EMPTY));
        enter(page, 0);
        page.keyboard().type("[] Saluer");
        page.keyboard().press("Enter");
        page.keyboard().type("Écouter");
        page.keyboard().press("Enter");
        page.keyboard().press("Backspace");
        page.keyboard().type(" bien");
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks().getFirst()).isInstanceOfSatisfying(CheckListBlock.class,
                list -> assertThat(list.items()).containsExactly("Saluer", "Écouter bien")));
        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.setData('text/plain', '- Montrer\\n- Laisser faire\\n');
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }""");
        assertThat(page.locator("lb-items textarea")).hasCount(3);
        assertAccessible(page);

        enter(page, 1);
        page.keyboard().type("/");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Citation")).click();
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks()).extracting(Block::kind).containsExactly("checklist", "quote"));
    }

    @Test
    void whatIsTypedBehindASlashChoosesAmongTheKindsOrStaysText() {
        Page page = editor(text(""));
        enter(page, 0);
        page.keyboard().type("/repli");
        Locator options = page.getByRole(AriaRole.OPTION);
        assertThat(options).hasCount(1);
        assertThat(options).containsText("Section repliable");
        page.keyboard().press("Escape");
        assertThat(options).hasCount(0);
        assertStored("text: <p>/repli</p>");

        page.keyboard().press("Control+A");
        page.keyboard().press("Backspace");
        page.keyboard().type("/TITRÉ");
        assertThat(options).hasCount(1);
        page.keyboard().press("Control+A");
        page.keyboard().type("/");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(options.nth(2)).hasAttribute("aria-selected", "true");
        assertThat(page.locator("[contenteditable=true]:focus")).hasAttribute("aria-activedescendant", "lb-slash-quote");
        page.keyboard().press("Enter");
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks()).extracting(Block::kind).containsExactly("quote"));
        assertThat(page.locator(".eb[data-kind=quote] textarea")).isFocused();
    }

    private Page editor(Block... blocks) {
        author = cast.somebody();
        slug = shelf.draft(author, "Un atelier", blocks);
        Page page = visitor();
        entrance.enter(page, author);
        visit(page, "/ressources/" + slug + "/modifier");
        return page;
    }

    /** Too fast for the server, whose answer comes once all of it is pressed: with {@code window.answer()}. */
    private static void holdAnswer(Page page) {
        page.evaluate("""
                () => {
                  const list = document.querySelector('lb-block-list');
                  const answered = new Promise(answer => { window.answer = answer; });
                  list.flowed = id => answered.then(() => { delete list.flowed; list.flowed(id); });
                }""");
    }

    private static void enter(Page page, int block) {
        page.locator("lb-block-list > .eb").nth(block).locator("lb-rich-text .rt__content, vaadin-text-area textarea").first().focus();
        assertThat(page.locator("lb-block-list > .eb").nth(block).locator(":is([contenteditable=true], vaadin-text-area textarea):focus")).isVisible();
    }

    private static Locator append(Page page, String kind) {
        return page.locator(".addend").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(kind).setExact(true));
    }

    private void assertStored(String... blocks) {
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks())
                .extracting(block -> block.kind() + ": " + (block instanceof TextBlock text ? text.text().html() : block.words())).containsExactly(blocks));
    }
}
