package fr.lesbases.resource.ui.editor;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.RichText;
import fr.lesbases.resource.block.TextBlock;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What stands between the other blocks of something pasted: lines that become paragraphs, paragraphs that become texts, as few as they have room in. */
final class PastedText {

    private final Consumer<TextBlock> made;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    PastedText(Consumer<TextBlock> made) {
        this.made = made;
    }

    /** Goes on in the same line. */
    void inLine(String html) {
        line.append(html);
    }

    void endLine() {
        if (!Jsoup.parseBodyFragment(line.toString()).text().isBlank()) {
            Element paragraph = new Element("p").html(line.toString());
            line.setLength(0);
            append(paragraph);
        }
        line.setLength(0);
    }

    /** A paragraph, a list, a smaller heading: not in a line with others. */
    void append(Element element) {
        String html = element.outerHtml();
        if (text.length() + html.length() > RichText.MAX_LENGTH / 2) {
            end();
        }
        if (html.length() > RichText.MAX_LENGTH / 2) {
            pieces(element.text());
        } else {
            text.append(html);
        }
    }

    /** What is too long for one text, without its form. */
    private void pieces(String words) {
        String rest = words;
        while (!rest.isEmpty()) {
            String piece = PastedBlocks.atWord(rest, RichText.MAX_LENGTH / 8);
            text.append("<p>").append(new TextNode(piece).outerHtml()).append("</p>");
            end();
            rest = rest.substring(piece.length()).strip();
        }
    }

    void end() {
        if (!line.isEmpty()) {
            endLine();
        }
        RichText cleaned = RichText.clean(text.toString());
        text.setLength(0);
        if (!cleaned.isEmpty()) {
            made.accept(new TextBlock(BlockId.create(), cleaned));
        }
    }
}
