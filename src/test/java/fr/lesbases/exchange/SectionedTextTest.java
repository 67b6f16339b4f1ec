package fr.lesbases.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.TextBlock;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SectionedTextTest {

    private final Draft draft = new Draft(new Line(1, new JsonMapper().createObjectNode()));

    @Test
    void eachSectionIsATitleAndOneTextOfItsParagraphs() {
        assertThat(read("Avant.\n\n## Préparer\n\nUn.\n\n\n  Deux,\ntrois.\n\n## Animer\nQuatre.")).containsExactly(
                "<p>Avant.</p>", "# Préparer", "<p>Un.</p><p>Deux,<br>trois.</p>", "# Animer", "<p>Quatre.</p>");
    }

    @Test
    void anEmptySectionTitleOpensNoneAndADeeperOneIsText() {
        assertThat(read("##\n## \nUn.\n### Deux")).containsExactly("<p>Un.<br>### Deux</p>");
    }

    @Test
    void markupIsText() {
        assertThat(read("<b>a & b</b>\r\n\r\n<script>x</script>")).containsExactly("<p>&lt;b&gt;a &amp; b&lt;/b&gt;</p><p>&lt;script&gt;x&lt;/script&gt;</p>");
    }

    @Test
    void nothingMakesNoBlock() {
        assertThat(read(" \n\n ")).isEmpty();
    }

    @Test
    void aLongSectionTitleIsCutAtAWordAndTold() {
        assertThat(read("## " + "mot ".repeat(40)).getFirst()).hasSizeLessThanOrEqualTo(102).endsWith("mot…");
        assertThat(draft.changes()).containsExactly("exchange.change.section");
    }

    private List<String> read(String text) {
        return new SectionedText(text).blocks(draft).stream().map(block -> switch (block) {
            case SectionTitleBlock section -> "# " + section.title();
            case TextBlock paragraph -> paragraph.text().html();
            default -> throw new IllegalArgumentException("unexpected " + block);
        }).toList();
    }
}
