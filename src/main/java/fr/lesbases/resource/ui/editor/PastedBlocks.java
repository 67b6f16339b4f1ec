package fr.lesbases.resource.ui.editor;

import fr.lesbases.common.BlockId;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.CheckListBlock;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.SeparatorBlock;
import fr.lesbases.resource.block.TableBlock;
import fr.lesbases.resource.ui.block.checklist.CheckListEditor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What was copied elsewhere as the blocks it is: large headings are titles of sections, tables tables, rules separators; what stands between is text. Images
 * that came along are empty blocks, in the order of their numbers; what is only named by an address is never fetched, but counted.
 */
final class PastedBlocks {

    /** Of an image whose content the browser holds: its number. */
    static final String IMAGE = "data-pasted";
    private static final String BREAKS = "h1, h2, table, hr, img, ul:has(> li[data-task])";
    private static final String WHOLE = "ul, ol, blockquote, h3, h4, h5, h6";
    private static final Pattern TASK = Pattern.compile("^\\[[ xX]?]\\s+");
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private final List<Block> blocks = new ArrayList<>();
    private final Map<Integer, BlockId> images = new LinkedHashMap<>();
    private final PastedText text = new PastedText(blocks::add);
    private int imagesLeft;

    private PastedBlocks(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("style, script, meta, link, title, template, noscript").remove();
        // Word writes many times more style than text
        page.getAllElements().forEach(element -> element.attributes().asList().stream().map(attribute -> attribute.getKey())
                .filter(key -> !List.of("href", "src", "alt", "colspan", IMAGE).contains(key)).toList().forEach(element::removeAttr));
        page.select("ul").stream().filter(list -> !list.children().isEmpty() && list.children().stream().allMatch(item -> TASK.matcher(item.text()).find()))
                .forEach(list -> list.children().attr("data-task", ""));
        walk(page.body());
        text.end();
    }

    static PastedBlocks of(String html) {
        return new PastedBlocks(html);
    }

    static PastedBlocks ofMarkdown(String markdown) {
        return new PastedBlocks(HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build().render(Parser.builder().extensions(TABLES).build().parse(markdown)));
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** The blocks that wait for an image, by its number. */
    Map<Integer, BlockId> images() {
        return images;
    }

    /** How many images did not come along. */
    int imagesLeft() {
        return imagesLeft;
    }

    private void walk(Element container) {
        for (Node node : container.childNodes()) {
            if (node instanceof TextNode words) {
                text.inLine(words.outerHtml());
            } else if (node instanceof Element element) {
                add(element);
            }
        }
    }

    private void add(Element element) {
        if (element.is("h1, h2")) {
            title(element.text());
            element.select("img").forEach(this::image);
        } else if (element.is("table")) {
            table(element);
        } else if (element.is("hr")) {
            put(new SeparatorBlock(BlockId.create()));
        } else if (element.is("img")) {
            image(element);
        } else if (element.is("ul:has(> li[data-task])")) {
            tasks(element);
        } else if (element.is(WHOLE) || element.select(BREAKS).isEmpty()) {
            if (element.isBlock()) {
                text.endLine();
                text.append(element);
            } else {
                text.inLine(element.outerHtml());
            }
            element.select("img").forEach(this::image);
        } else {
            endLineAround(element);
        }
    }

    private void endLineAround(Element element) {
        if (element.isBlock()) {
            text.endLine();
        }
        walk(element);
        if (element.isBlock()) {
            text.endLine();
        }
    }

    private void title(String words) {
        String title = atWord(words, Block.MAX_SECTION_TITLE);
        if (!title.isEmpty()) {
            put(new SectionTitleBlock(BlockId.create(), title));
            goOn(words, title);
        }
    }

    /** What had no room goes on as a text. */
    private void goOn(String words, String taken) {
        text.inLine(new TextNode(words.strip().substring(taken.length()).strip()).outerHtml());
        text.endLine();
    }

    private void tasks(Element list) {
        List<String> whole = list.children().eachText().stream().map(item -> TASK.matcher(item).replaceFirst("")).toList();
        List<String> items = whole.stream().map(item -> atWord(item, CheckListBlock.MAX_ITEM)).toList();
        for (int from = 0; from < items.size(); from += CheckListBlock.MAX_ITEMS) {
            put(new CheckListBlock(BlockId.create(), CheckListEditor.items(String.join("\n", items.subList(from, Math.min(items.size(), from + CheckListBlock.MAX_ITEMS))))));
        }
        whole.forEach(item -> goOn(item, atWord(item, CheckListBlock.MAX_ITEM)));
    }

    private void image(Element image) {
        if (!image.hasAttr(IMAGE)) {
            imagesLeft++;
            return;
        }
        ImageBlock block = new ImageBlock(BlockId.create(), Optional.empty(), atWord(image.attr("alt"), ImageBlock.MAX_ALT), "", "");
        images.put(Integer.parseInt(image.attr(IMAGE)), block.id());
        put(block);
    }

    /** One of one cell, or with another within, only lays out a page. */
    private void table(Element table) {
        if (!table.select("table table").isEmpty() || table.select("td, th").size() <= 1) {
            text.endLine();
            table.select("td, th").stream().filter(cell -> cell.closest("table") == table).forEach(this::endLineAround);
            text.endLine();
            return;
        }
        PastedTable.of(table).forEach(this::put);
        table.select("td, th").eachText().forEach(cell -> goOn(cell, atWord(cell, TableBlock.MAX_CELL)));
        table.select("img").forEach(this::image);
    }

    private void put(Block block) {
        text.end();
        blocks.add(block);
    }

    /** As many whole words as there is room for. */
    static String atWord(String words, int most) {
        String line = words.strip();
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most);
        return line.substring(0, end > most / 2 ? end : most).strip();
    }
}
