package fr.lesbases.resource.ui.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.browser.Keyboard;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.VideoBlock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a mouse: each kind of block is inserted, filled, moved, duplicated, deleted and brought back, and one always sees where one is. */
class KindsByKeyboardJourney extends BrowserTest {

    /** Where the focus is to be seen: a ring of its own, or that of the field it belongs to, or the edge around the block. */
    private static final String SEEN = """
            () => {
              const ringed = (one) => { const look = getComputedStyle(one); return look.outlineStyle !== 'none' || look.boxShadow !== 'none'; };
              let one = document.activeElement;
              if (one === document.body) return 'body';
              for (let holder = one; holder && !holder.matches('.eb'); holder = holder.parentElement) {
                const field = holder.shadowRoot?.querySelector('[part~=input-field]');
                if (ringed(holder) || (field && ringed(field))) return 'seen';
              }
              const block = one.closest('.eb');
              return block && !one.matches('button') && getComputedStyle(block, '::before').borderTopColor !== 'rgba(0, 0, 0, 0)' ? 'seen' : one.outerHTML.slice(0, 200);
            }""";

    private Cast.Player author;
    private Slug slug;
    private Page page;
    private Keyboard keyboard;

    @Test
    void whatAVideoSaysIsWrittenInLinesAndComesInLines() {
        editor();
        Locator block = page.locator("lb-block-list > .eb[data-kind=video]");
        insertBehindTheFirst("Vidéo");
        within(block);
        page.keyboard().type("https://youtu.be/abcdefghijk");
        page.keyboard().press("Enter");
        assertThat(block.locator(".eb__seen textarea").first()).isFocused();
        block.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ajouter une transcription")).press("Enter");
        Locator transcript = block.getByLabel("Transcription");
        assertThat(transcript).isFocused();
        seen();
        page.keyboard().type("Un");
        page.keyboard().press("Enter");
        page.keyboard().type("Deux");
        await().untilAsserted(() -> assertThat(transcript()).isEqualTo("Un\nDeux"));
        // As programs do that write for people: one event a line, when all are there
        transcript.fill("Un\nDeux\nTrois");
        await().untilAsserted(() -> assertThat(transcript()).isEqualTo("Un\nDeux\nTrois"));
    }

    @ParameterizedTest
    @CsvSource({"Image, image, Choisir une image", "Fichier, file, Choisir un fichier"})
    void whatIsAFileBeginsAtTheButtonThatChoosesIt(String kind, String code, String button) {
        editor();
        insertBehindTheFirst(kind);
        Locator choose = page.locator(".eb[data-kind=" + code + "]").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
        assertThat(choose).isFocused();
        seen();
    }

    private String transcript() {
        return ((VideoBlock) shelf.content(author, slug).blocks().get(1)).transcript();
    }

    /** @param keys what is pressed, one after the other; words in quotation marks are typed, ~ waits for what there is to choose, > for the card @param stored its words in the end */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Citation,          quote,     'On a compris' Tab 'Madame Roche',                             On a compris Madame Roche
            Encadré,           callout,   'Jamais' Shift+Tab ArrowRight,                                 Jamais
            Liste à cocher,    checklist, 'Poser' Enter 'Ranger',                                        Poser Ranger
            Tableau,           table,     'A' Tab 'B' Enter 'C',                                         A B C
            Vidéo,             video,     'https://youtu.be/abcdefghijk' Enter > 'Une vidéo',               Une vidéo
            Autre ressource,   resource,  'Une autre' ~ ArrowDown Enter > 'À lire',                      À lire
            Bouton d’action,   button,    'Venir' Tab 'exemple.fr/venir',                                Venir
            Colonnes,          columns,   ArrowRight,                                                    ""
            Section repliable, foldable,  'La suite',                                                    La suite
            Séparateur,        separator, "",                                                            ""
            """)
    void eachKindFromInsertedToBroughtBack(String kind, String code, String keys, String stored) {
        editor();
        Locator block = page.locator("lb-block-list > .eb[data-kind=" + code + "]");
        insertBehindTheFirst(kind);
        assertThat(block).hasCount(1);
        within(block);
        for (String key : keys.isEmpty() ? new String[0] : keys.split(" (?=(?:[^']*'[^']*')*[^']*$)")) {
            if (key.equals("~")) {
                assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
            } else if (key.equals(">")) {
                assertThat(block.locator(".eb__seen textarea").first()).isFocused();
            } else if (key.startsWith("'")) {
                page.keyboard().type(key.substring(1, key.length() - 1));
            } else {
                page.keyboard().press(key);
            }
            seen();
        }
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks().get(1).words()).isEqualTo(stored));
        assertThat(page.locator("lb-save-state .saved")).hasText("Enregistré");

        keyboard.back(block.locator("> [data-handle]"));
        seen();
        keyboard.press("Alt+ArrowDown");
        stands("title", "title", code);
        assertThat(block.locator("> [data-handle]")).isFocused();
        seen();
        keyboard.press("Space").press("ArrowUp").press("Enter");
        stands("title", code, "title");
        assertThat(block.locator("> [data-handle]")).isFocused();
        keyboard.press("Control+d");
        stands("title", code, code, "title");
        assertThat(block).hasCount(2);
        seen();
        assertThat(page.locator(":focus")).hasAttribute("data-handle", "");
        keyboard.press("Delete");
        stands("title", code, "title");
        assertThat(block).hasCount(1);
        assertThat(page.locator(".eb > [data-handle]:focus")).hasCount(1);
        seen();
        keyboard.press("Control+z");
        stands("title", code, code, "title");
        seen();

        Locator menu = block.first().locator("> [data-menu]");
        keyboard.back(menu).press("Enter");
        choose("Supprimer");
        stands("title", code, "title");
        assertThat(page.locator(".eb > [data-handle]:focus")).hasCount(1);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Annuler").setExact(true)).last().focus();
        keyboard.press("Enter");
        stands("title", code, code, "title");
        seen();
    }

    @Test
    void theFocusComesBackFromMenusAndDialogs() {
        editor();
        Locator first = page.locator("lb-block-list > .eb").first();
        keyboard.to(first.locator("> .ins button")).press("Enter");
        assertThat(page.locator("vaadin-context-menu-item").first()).isFocused();
        keyboard.press("Escape");
        assertThat(first.locator("> .ins button")).isFocused();
        keyboard.back(first.locator("> [data-menu]")).press("Enter");
        choose("Déplacer vers…");
        assertThat(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Nouvelle place"))).isFocused();
        keyboard.press("Escape");
        assertThat(first.locator("> [data-menu]")).isFocused();
        keyboard.press("Enter");
        choose("Descendre");
        assertThat(page.locator("lb-block-list > .eb").nth(1).locator("> [data-menu]")).isFocused();
        keyboard.back(page.locator(".edhead__cover")).press("Enter");
        assertThat(page.locator(".cover-dialog__c")).isVisible();
        keyboard.press("Escape");
        assertThat(page.locator(".edhead__cover")).isFocused();
        seen();
    }

    @Test
    void everyStopIsSeen() {
        editor();
        insertBehindTheFirst("Section repliable");
        within(page.locator(".eb[data-kind=foldable]"));
        keyboard.back(page.locator(".edhead__cover"));
        Locator last = page.locator(".addend button").last();
        while (!(boolean) last.evaluate("one => one === document.activeElement")) {
            keyboard.press("Tab");
            seen();
        }
    }

    /** Where the next step stands over the foot of the window. */
    @Test
    void onAPhoneNoStopIsBehindTheBarAtTheFoot() {
        editor();
        page.setViewportSize(390, 640);
        Locator stop = page.locator(".addend button").nth(1);
        page.locator(".addend button").first().focus();
        stop.evaluate("one => scrollBy(0, one.getBoundingClientRect().top - (innerHeight - 90))");
        keyboard.press("Tab");
        assertThat(stop).isFocused();
        await().untilAsserted(() -> assertThat(stop.evaluate("one => one.getBoundingClientRect().bottom < document.querySelector('.edbar__next').getBoundingClientRect().top")).isEqualTo(true));
    }

    private void editor() {
        author = cast.somebody();
        shelf.put(author, "Une autre fiche", "Pour y mener", INDEXED);
        slug = shelf.draft(author, "Au clavier", section("Début"), section("Fin"));
        page = visitor();
        keyboard = new Keyboard(page);
        entrance.enter(page, author);
        visit(page, "/ressources/" + slug + "/modifier");
        assertThat(page.locator("lb-block-list > .eb")).hasCount(2);
    }

    private void insertBehindTheFirst(String kind) {
        keyboard.to(page.locator("lb-block-list > .eb").first().locator("> .ins button")).press("Enter");
        choose(kind);
    }

    /** Down the menu, as somebody goes who can't point. */
    private void choose(String entry) {
        Locator wanted = page.getByRole(AriaRole.MENUITEM).filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + entry))).first();
        assertThat(page.locator("vaadin-context-menu-item:focus")).hasCount(1);
        for (int step = 0; step < 20 && !(boolean) wanted.evaluate("one => one === document.activeElement"); step++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(wanted).isFocused();
        page.keyboard().press("Enter");
        assertThat(wanted).isHidden();
    }

    private void within(Locator block) {
        await().untilAsserted(() -> assertThat((boolean) block.evaluate("one => one.contains(document.activeElement)")).isTrue());
        seen();
    }

    private void seen() {
        await().untilAsserted(() -> assertThat(page.evaluate(SEEN)).isEqualTo("seen"));
    }

    private void stands(String... kinds) {
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks().stream().map(Block::kind).collect(Collectors.toList())).isEqualTo(List.of(kinds)));
        assertThat(page.locator("lb-block-list > .eb")).hasCount(kinds.length);
    }
}
