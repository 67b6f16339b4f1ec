package fr.lesbases.firstversion;

import fr.lesbases.common.Beginning;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.RichText;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.TableBlock;
import fr.lesbases.resource.block.TextBlock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.springframework.web.util.HtmlUtils;

/**
 * A text of the first version as blocks of ours: most often one text, cleaned by our allow-list; tables and images that stand in it become blocks of their own, and what
 * is longer than one of our texts becomes several.
 */
final class TextBlocks {

    /** In characters; what cleaning adds to links has room above. */
    private static final int AT_ONCE = RichText.MAX_LENGTH / 2;

    private static final int PIECE = AT_ONCE / 10;
    private static final String LINKS = "a[href^=http], a[href^=mailto:]";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Supplier<BlockId> ids;
    private final Function<String, Optional<FileId>> embedded;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** @param embedded takes in an image by its {@code data:} address */
    private TextBlocks(Supplier<BlockId> ids, Function<String, Optional<FileId>> embedded) {
        this.ids = ids;
        this.embedded = embedded;
    }

    /** @param here makes a whole address of one that leads on within the site */
    static List<Block> of(String html, Supplier<BlockId> ids, Function<String, Optional<FileId>> embedded, UnaryOperator<String> here) {
        Document document = Jsoup.parseBodyFragment(OldHtml.paragraphs(OldHtml.unescaped(html)));
        document.outputSettings().prettyPrint(false);
        document.select("script, style, noscript, template").remove();
        // of Word, which marked what came with it, often wrongly
        document.select("span[lang]").unwrap();
        // what plays in a page of the first version can at least be reached
        document.select("iframe, embed, video, audio, object").forEach(TextBlocks::reach);
        document.select("a[href]").forEach(link -> link.attr("href", here.apply(OldHtml.address(link.attr("href")))));
        TextBlocks made = new TextBlocks(ids, embedded);
        List.copyOf(document.body().childNodes()).forEach(made::add);
        made.close();
        return made.blocks;
    }

    private static void reach(Element frame) {
        Set<String> addresses = new LinkedHashSet<>(Stream.concat(Stream.of(frame), frame.select("source, embed").stream())
                .flatMap(one -> Stream.of(one.attr("src"), one.attr("data"))).map(OldHtml::address).filter(address -> address.startsWith("http")).toList());
        addresses.forEach(address -> frame.before(link(address)));
        if (!addresses.isEmpty()) {
            frame.remove();
        }
    }

    private static Element link(String address) {
        Element paragraph = new Element("p");
        paragraph.appendElement("a").attr("href", address).text(address);
        return paragraph;
    }

    private void add(Node node) {
        if (node instanceof Element element) {
            if (element.normalName().equals("table")) {
                close();
                table(element);
                return;
            }
            if (element.normalName().equals("img")) {
                image(element);
                return;
            }
            // they may be far longer than all words around them
            List<Element> images = element.select("img");
            images.forEach(Element::remove);
            // within something else: its rows are lines
            flatten(element.select("table"));
            append(element.outerHtml());
            images.forEach(this::image);
        } else if (node instanceof TextNode words) {
            append(words.outerHtml());
        }
    }

    private void append(String html) {
        if (text.length() + html.length() > AT_ONCE) {
            close();
        }
        if (html.length() <= AT_ONCE) {
            text.append(html);
            return;
        }
        // one paragraph longer than a book chapter: its words, in pieces
        String words = Jsoup.parseBodyFragment(html).text();
        for (int start = 0; start < words.length(); start += PIECE) {
            String piece = words.substring(start, Math.min(words.length(), start + PIECE));
            blocks.add(new TextBlock(ids.get(), RichText.clean("<p>" + HtmlUtils.htmlEscape(piece, "UTF-8") + "</p>")));
        }
    }

    private void close() {
        RichText cleaned = RichText.clean(text.toString());
        text.setLength(0);
        if (!cleaned.isEmpty()) {
            blocks.add(new TextBlock(ids.get(), cleaned));
        }
    }

    private void image(Element image) {
        embedded.apply(image.attr("src")).ifPresent(file -> {
            close();
            blocks.add(new ImageBlock(ids.get(), Optional.of(file), Beginning.of(Limits.oneLine(image.attr("alt")), ImageBlock.MAX_ALT), "", ""));
        });
    }

    private void table(Element table) {
        List<Element> images = table.select("img");
        images.forEach(Element::remove);
        flatten(table.select("table").subList(1, table.select("table").size()));
        List<List<String>> rows = rows(table, Element::text);
        // cells of ours hold words only
        boolean fits = !rows.isEmpty() && table.select(LINKS).isEmpty() && rows.size() <= TableBlock.MAX_ROWS
                && rows.stream().allMatch(row -> row.size() <= TableBlock.MAX_COLUMNS && row.stream().allMatch(cell -> cell.length() <= TableBlock.MAX_CELL));
        if (fits) {
            boolean header = table.select("tr").first() instanceof Element first && !first.select("th").isEmpty() && first.select("td").isEmpty();
            blocks.add(new TableBlock(ids.get(), "", header, false, rows));
        } else {
            flatten(List.of(table));
            append(table.outerHtml());
            close();
        }
        images.forEach(this::image);
    }

    private static List<List<String>> rows(Element table, Function<Element, String> cell) {
        return table.select("tr").stream().map(row -> row.select("td, th").stream().map(cell).toList()).filter(row -> !row.isEmpty()).toList();
    }

    /** What is within another one first, so that its words are those of one cell. */
    private static void flatten(List<Element> tables) {
        tables.reversed().forEach(table -> {
            List<List<String>> rows = rows(table, TextBlocks::line);
            table.tagName("div").empty();
            rows.forEach(row -> table.appendElement("p").html(String.join(" · ", row)));
        });
    }

    /** The words of a cell as one line, with where they lead. */
    private static String line(Element cell) {
        Element line = new Element("p");
        cell.select(LINKS).forEach(link -> link.html(HtmlUtils.htmlEscape(link.text(), "UTF-8")));
        cell.select("*").stream().skip(1).filter(part -> !part.is(LINKS)).forEach(part -> {
            part.after(" ");
            part.unwrap();
        });
        cell.childNodesCopy().forEach(line::appendChild);
        return BLANKS.matcher(line.html()).replaceAll(" ").strip();
    }
}
