package fr.lesbases.exchange;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.RichText;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** A text whose "## Heading" lines open sections and whose blank lines part paragraphs: a title block for each section, one text block for what is in it. */
record SectionedText(String text) {

    private static final String SECTION = "##";

    List<Block> blocks(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        text.lines().forEach(line -> {
            if (isSection(line)) {
                close(section, blocks);
                String title = line.substring(SECTION.length()).strip();
                if (!title.isEmpty()) {
                    blocks.add(new SectionTitleBlock(BlockId.create(), draft.atMost(Block.MAX_SECTION_TITLE, title, "exchange.change.section")));
                }
            } else {
                section.append(line).append('\n');
            }
        });
        close(section, blocks);
        return blocks;
    }

    /** Not a deeper one: "###" is text. */
    private static boolean isSection(String line) {
        return line.equals(SECTION) || line.startsWith(SECTION + " ");
    }

    private static void close(StringBuilder section, List<Block> blocks) {
        String html = Stream.of(section.toString().split("\\n\\s*\\n")).map(String::strip).filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> "<p>" + HtmlUtils.htmlEscape(paragraph, "UTF-8").replace("\n", "<br>") + "</p>").collect(Collectors.joining());
        RichText text = RichText.clean(html);
        if (!text.isEmpty()) {
            blocks.add(new TextBlock(BlockId.create(), text));
        }
        section.setLength(0);
    }
}
