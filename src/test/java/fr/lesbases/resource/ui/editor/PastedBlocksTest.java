package fr.lesbases.resource.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.CheckListBlock;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.TableBlock;
import fr.lesbases.resource.block.TextBlock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PastedBlocksTest {

    static Stream<Arguments> copied() {
        return Stream.of(
                arguments("<p>Un</p><p>deux</p>", "text <p>Un</p><p>deux</p>"),
                arguments("Un <b>mot</b> seul", "text <p>Un <strong>mot</strong> seul</p>"),
                arguments("<h1>Titre</h1><p>Un</p><h2>Autre</h2><h3>Petit</h3><p>deux</p>", "title Titre | text <p>Un</p> | title Autre | text <h3>Petit</h3><p>deux</p>"),
                arguments("<div><section><h2>Titre</h2><div>Un</div></section></div>", "title Titre | text <p>Un</p>"),
                arguments("<p>Un</p><hr><p>deux</p>", "text <p>Un</p> | separator | text <p>deux</p>"),
                arguments("<p>Un</p><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>", "text <p>Un</p> | table row [[A, B], [1, 2]]"),
                arguments("<table><tr><td>A</td><td>B</td></tr><tr><th>C</th><td colspan=2>D</td></tr></table>", "table column [[A, B, ], [C, D, ]]"),
                arguments("<table><tr><td><h1>Titre</h1><p>Un</p></td></tr></table>", "title Titre | text <p>Un</p>"),
                arguments("<table><tr><td>X<table><tr><td>A</td><td>B</td></tr></table></td></tr></table>", "text <p>X</p> | table [[A, B]]"),
                arguments("<p>Avant <img src=\"https://exemple.fr/x.png\"> après</p>", "text <p>Avant après</p>"),
                arguments("<p>Avant<img data-pasted=\"0\" alt=\"Une salle\">après</p>", "text <p>Avant</p> | image Une salle | text <p>après</p>"),
                arguments("<ul><li>Un<img data-pasted=\"0\"></li></ul><p>deux</p>", "text <ul><li>Un</li></ul> | image  | text <p>deux</p>"),
                arguments("<h1></h1><p> </p><script>x()</script>", ""),
                arguments("<h1>A<script>x()</script></h1><p onclick=\"x()\">b</p>", "title A | text <p>b</p>"),
                arguments("<ul><li>[ ] Saluer</li><li>[x] Écouter</li></ul>", "checklist Saluer, Écouter"),
                arguments("<p style=\"mso-x\" class=\"MsoNormal\">Un</p>", "text <p>Un</p>"));
    }

    @ParameterizedTest
    @MethodSource
    void copied(String html, String expected) {
        assertThat(told(PastedBlocks.of(html).blocks())).isEqualTo(expected);
    }

    static Stream<Arguments> written() {
        return Stream.of(
                arguments("# Titre\n\nUn *mot*\n\n- a\n- b", "title Titre | text <p>Un <em>mot</em></p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n".strip()),
                arguments("## Titre\n\n---\n\n> dit", "title Titre | separator | text <blockquote>\n<p>dit</p>\n</blockquote>"),
                arguments("- [ ] Saluer\n- [x] Écouter", "checklist Saluer, Écouter"),
                arguments("| A | B |\n|---|---|\n| 1 | 2 |", "table row [[A, B], [1, 2]]"),
                arguments("<script>x()</script>\n\n# T", "text <p>&lt;script&gt;x()&lt;/script&gt;</p> | title T"));
    }

    @ParameterizedTest
    @MethodSource
    void written(String markdown, String expected) {
        assertThat(told(PastedBlocks.ofMarkdown(markdown).blocks()).replaceAll("\\s*\n\\s*", "")).isEqualTo(expected.replaceAll("\\s*\n\\s*", ""));
    }

    @Test
    void imagesThatDidNotComeAlongAreCounted() {
        PastedBlocks pasted = PastedBlocks.of("<img src=\"https://exemple.fr/a.png\"><img src=\"file:///b.png\"><img data-pasted=\"3\">");
        assertThat(pasted.imagesLeft()).isEqualTo(2);
        assertThat(pasted.images()).containsOnlyKeys(3).containsValue(pasted.blocks().getFirst().id());
    }

    @Test
    void whatIsTooLongIsPartedAndNothingIsLost() {
        String words = IntStream.range(0, 60).mapToObj(number -> "mot" + number).collect(Collectors.joining(" "));
        List<Block> title = PastedBlocks.of("<h1>" + words + "</h1>").blocks();
        assertThat(title).hasSize(2);
        assertThat(title.getFirst().words() + " " + title.getLast().words()).isEqualTo(words);

        String rows = IntStream.range(0, 130).mapToObj(row -> "<tr>" + "<td>c</td>".repeat(12) + "</tr>").collect(Collectors.joining());
        assertThat(PastedBlocks.of("<table>" + rows + "</table>").blocks()).hasSize(6).allSatisfy(block -> assertThat(block).isInstanceOf(TableBlock.class));

        String long1 = "<p>" + "mot ".repeat(100_000) + "</p>";
        assertThat(PastedBlocks.of(long1 + "<p>fin</p>").blocks().stream().mapToInt(block -> block.words().split(" ").length).sum()).isEqualTo(100_001);
        List<Block> table = PastedBlocks.of("<table><tr><td>" + "x".repeat(5000) + "</td><td>y</td></tr></table><p>fin</p>").blocks();
        assertThat(table).hasSize(2);
        assertThat(table.getLast().words()).isEqualTo("x".repeat(5000 - TableBlock.MAX_CELL) + " fin");
        List<Block> tasks = PastedBlocks.of("<ul><li>[ ] " + "y".repeat(CheckListBlock.MAX_ITEM + 7) + "</li><li>[x] court</li></ul>").blocks();
        assertThat(tasks).extracting(Block::words).containsExactly("y".repeat(CheckListBlock.MAX_ITEM) + " court", "yyyyyyy");
    }

    private static String told(List<Block> blocks) {
        return blocks.stream().map(block -> switch (block) {
            case TextBlock text -> "text " + text.text().html();
            case TableBlock table -> "table " + (table.headerRow() ? "row " : "") + (table.headerColumn() ? "column " : "") + table.rows();
            case ImageBlock image -> "image " + image.alt();
            case CheckListBlock list -> "checklist " + String.join(", ", list.items());
            default -> (block.kind() + " " + block.words()).strip();
        }).collect(Collectors.joining(" | "));
    }
}
