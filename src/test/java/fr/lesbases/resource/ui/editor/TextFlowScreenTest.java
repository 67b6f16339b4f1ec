package fr.lesbases.resource.ui.editor;

import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import fr.lesbases.common.RichText;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.TextBlock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are split, joined and turned: what the browser asks for, what is stored, and one step back. */
class TextFlowScreenTest extends EditorTest {

    @Test
    void aTextIsSplitAtTheCaretAndOneStepBackMakesItOneAgain() {
        Block text = text("<p>Un</p><p>Deux</p>");
        edit(text);
        recast(text, "<p>Un</p><p>Deux</p>", true, "<p>Un</p>", "text", "<p>Deux</p>", "");
        assertThat(stored()).containsExactly("text: Un", "text: Deux");
        back();
        assertThat(stored()).containsExactly("text: Un Deux");
    }

    @ParameterizedTest
    @CsvSource({"title, 'text: Avant, title: Mot, text: Après'", "separator, 'text: Avant, separator: , text: Après'", "checklist, 'text: Avant, checklist: Mot, text: Après'"})
    void aShortcutMakesAnotherBlockInTheMidstOfAText(String kind, String expected) {
        Block text = text("<p>Avant</p><p># Mot</p><p>Après</p>");
        edit(text);
        recast(text, "<p>Avant</p><p># Mot</p><p>Après</p>", true, "<p>Avant</p>", kind, "Mot", "<p>Après</p>");
        assertThat(String.join(", ", stored())).isEqualTo(expected);
        back();
        assertThat(stored()).containsExactly("text: Avant # Mot Après");
    }

    @Test
    void aTextWithNothingBeforeTheShortcutIsReplaced() {
        Block text = text("<p># Mot</p>");
        edit(section("Un"), text);
        recast(text, "<p># Mot</p>", false, "", "title", "Mot", "");
        assertThat(stored()).containsExactly("title: Un", "title: Mot");
    }

    @Test
    void aTitleIsSplitIntoATitleAndAText() {
        Block title = section("Le matériel utile");
        edit(title);
        recast(title, "", true, "Le matériel ", "text", "<p>utile</p>", "");
        assertThat(stored()).containsExactly("title: Le matériel", "text: utile");
    }

    @Test
    void aTextIsJoinedToTheOneBeforeAndOneStepBackPartsThem() {
        Block[] texts = {text("<p>Un</p>"), text("<p>deux</p>")};
        edit(texts);
        join(texts[1], "<p>deux</p>", texts[0].id().toString(), "<p>Un</p>", "<p>Undeux</p>");
        assertThat(stored()).containsExactly("text: Undeux");
        back();
        assertThat(stored()).containsExactly("text: Un", "text: deux");
    }

    @Test
    void anEmptyTextGoes() {
        Block empty = text("");
        edit(section("Un"), empty);
        join(empty, "", "", "", "");
        assertThat(stored()).containsExactly("title: Un");
    }

    @ParameterizedTest
    @CsvSource({"0, text: Un (elle)|text: deux", "1, text: Un|text: deux (elle)"})
    void whereSomebodyChangedOneOfBothMeanwhileNothingIsStored(int changed, String left) {
        Block[] texts = {text("<p>Un</p>"), text("<p>deux</p>")};
        edit(texts);
        Block now = new TextBlock(texts[changed].id(), RichText.clean("<p>" + texts[changed].words() + " (elle)</p>"));
        shelf.edit(lea, slug, new Edit.Replace(texts[changed], now));
        join(texts[1], "<p>deux</p>", texts[0].id().toString(), "<p>Un</p>", "<p>Undeux</p>");
        assertThat(stored()).containsExactly(left.split("\\|"));
        assertThat(notices()).anySatisfy(notice -> assertThat(notice).contains("Quelqu’un d’autre vient de modifier la même chose"));
    }

    @Test
    void whatComesFromTheBrowserIsCleaned() {
        Block text = text("<p>Un</p>");
        edit(text);
        recast(text, "<p>Un</p>", true, "<p onclick=\"x()\">Un<script>x()</script></p>", "text", "<img src=x onerror=x()><p>Deux</p>", "");
        assertThat(shelf.content(lea, slug).blocks()).extracting(block -> ((TextBlock) block).text().html()).containsExactly("<p>Un</p>", "<p>Deux</p>");
    }

    private void recast(Block block, String base, boolean kept, String before, String kind, String words, String after) {
        ComponentUtil.fireEvent(list(), new Recast(list(), true, block.id().toString(), base, kept, before, kind, words, after));
    }

    private void join(Block block, String base, String into, String intoBase, String html) {
        ComponentUtil.fireEvent(list(), new Join(list(), true, block.id().toString(), base, into, intoBase, html));
    }

    private List<String> stored() {
        return shelf.content(lea, slug).blocks().stream().map(block -> block.kind() + ": " + block.words()).toList();
    }
}
