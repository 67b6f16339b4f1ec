package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Typography;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.TextBlock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The templates, read once from Markdown: the first heading is the name, the paragraph below it says what it is for, a heading of the second level makes a section's
 * title, and what stands between two of them a text.
 */
@Component
public class Templates {

    private static final List<String> CODES = List.of("atelier", "fiche-outil", "retour-d-experience", "boite-a-outils");
    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer WORDS = TextContentRenderer.builder().build();

    private final List<Template> all = CODES.stream().map(Templates::read).toList();

    public List<Template> all() {
        return all;
    }

    private static Template read(String code) {
        List<Block> blocks = new ArrayList<>();
        Document section = new Document();
        List<String> head = new ArrayList<>();
        for (Node node = Parser.builder().build().parse(markdown(code)).getFirstChild(); node != null;) {
            Node next = node.getNext();
            if (head.size() < 2) {
                head.add(words(node));
            } else if (node instanceof Heading heading && heading.getLevel() == 2) {
                section = flush(section, blocks);
                blocks.add(new SectionTitleBlock(BlockId.create(), words(heading)));
            } else {
                section.appendChild(node);
            }
            node = next;
        }
        flush(section, blocks);
        return new Template(code, head.getFirst(), head.getLast(), blocks);
    }

    private static Document flush(Document section, List<Block> blocks) {
        if (section.getFirstChild() != null) {
            blocks.add(new TextBlock(BlockId.create(), RichText.clean(HTML.render(section))));
        }
        return new Document();
    }

    private static String words(Node node) {
        return WORDS.render(node).strip();
    }

    private static String markdown(String code) {
        try {
            return Typography.french(new ClassPathResource("templates/" + code + ".md").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
