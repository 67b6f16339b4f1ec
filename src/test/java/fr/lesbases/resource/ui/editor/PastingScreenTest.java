package fr.lesbases.resource.ui.editor;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import fr.lesbases.Cast;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.taxonomy.Classification;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is pasted and dropped becomes the right blocks, in one step. */
class PastingScreenTest extends EditorTest {

    @Test
    void aPageInTheMidstOfATextBecomesBlocksAndGoesBackInOneStep() {
        Block text = text("<p>Avant</p><p>Après</p>");
        edit(text);
        paste(text, "<p>Avant</p>", "<p>Après</p>", "html", "<p>Un</p><h2>Titre</h2><table><tr><td>A</td><td>B</td></tr></table><p>Fin</p>");
        assertThat(stored()).containsExactly("text: Avant Un", "title: Titre", "table: A B", "text: Fin Après");
        back();
        assertThat(stored()).containsExactly("text: Avant Après");
    }

    @Test
    void anAddressInAnEmptyTextBecomesALinkAVideoOrOneOfOurResources() {
        Slug other = shelf.put(lea, "Un guide", "Pour essayer", Classification.EMPTY, Visibility.PRIVATE, section("Un"));
        Block[] texts = {text(""), text(""), text(""), text("")};
        edit(texts);
        paste(texts[0], "", "", "address", "https://anct.invalid/guide");
        paste(texts[1], "", "", "address", "https://www.youtube.com/watch?v=dQw4w9WgXcQ");
        paste(texts[2], "", "", "ours", "https://lesbases.invalid/ressources/" + other);
        paste(texts[3], "", "", "ours", "https://lesbases.invalid/ressources/inconnue");
        assertThat(shelf.content(lea, slug).blocks()).extracting(Block::kind).containsExactly("link", "video", "resource", "link");
        assertThat(shelf.content(lea, slug).resources()).containsExactly(shelf.id(lea, other));
    }

    @Test
    void aResourceThatOneMayNotReadIsOnlyALink() {
        Cast.Player karim = cast.somebody("Karim", "Benali");
        Slug other = shelf.put(karim, "À lui", "Pour essayer", Classification.EMPTY, Visibility.PRIVATE, section("Un"));
        Block text = text("");
        edit(text);
        paste(text, "", "", "ours", "https://lesbases.invalid/ressources/" + other);
        assertThat(shelf.content(lea, slug).blocks()).extracting(Block::kind).containsExactly("link");
    }

    @Test
    void filesBecomeBlocksWhereTheyWereDropped() {
        Block first = section("Un");
        edit(first, section("Deux"));
        drop(first, "image,file,image");
        assertThat(shelf.content(lea, slug).blocks()).extracting(Block::kind).containsExactly("title", "image", "file", "image", "title");
        back();
        assertThat(shelf.content(lea, slug).blocks()).hasSize(2);
    }

    @Test
    void imagesOfOtherSitesAreNotFetchedAndThatIsSaid() {
        Block text = text("");
        edit(text);
        paste(text, "", "", "html", "<p>Un</p><img src=\"https://anct.invalid/a.png\"><img src=\"https://anct.invalid/b.png\"><img data-pasted=\"0\" alt=\"Une salle\">");
        assertThat(stored()).containsExactly("text: Un", "image: Une salle");
        assertThat(notices()).anySatisfy(notice -> assertThat(notice).contains(french("2 images du texte collé sont restées sur leur site")));
    }

    @Test
    void whatIsTooMuchForOneResourceIsCutAndThatIsSaid() {
        Block text = text("<p>Un</p>");
        edit(text);
        paste(text, "<p>Un</p>", "", "html", "<h2>T</h2>".repeat(Content.MAX_BLOCKS + 10));
        assertThat(shelf.content(lea, slug).blocks()).hasSizeBetween(Content.MAX_BLOCKS - 2, Content.MAX_BLOCKS);
        assertThat(notices()).anySatisfy(notice -> assertThat(notice).contains("derniers blocs collés"));
    }

    @Test
    void whereSomebodyChangedTheTextMeanwhileNothingIsStored() {
        Block text = text("<p>Un</p>");
        edit(text);
        shelf.edit(lea, slug, new Edit.Replace(text, new TextBlock(text.id(), RichText.clean("<p>Elle</p>"))));
        paste(text, "<p>Un</p>", "", "html", "<h2>Titre</h2>");
        assertThat(stored()).containsExactly("text: Elle");
    }

    private void paste(Block into, String before, String after, String form, String content) {
        String base = ((TextBlock) into).text().html();
        ComponentUtil.fireEvent(list(), new Incoming(list(), true, into.id().toString(), base, before, after, "", form, content, 1));
    }

    private void drop(Block behind, String kinds) {
        ComponentUtil.fireEvent(list(), new Incoming(list(), true, "", "", "", "", behind.id().toString(), "files", kinds, 1));
    }

    private List<String> stored() {
        return shelf.content(lea, slug).blocks().stream().map(block -> block.kind() + ": " + (block instanceof ImageBlock image ? image.alt() : block.words())).toList();
    }
}
