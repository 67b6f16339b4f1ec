package fr.lesbases.firstversion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.TableBlock;
import fr.lesbases.resource.block.TextBlock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBlocksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<p>Un <b>mot</b></p>|<p>Un <strong>mot</strong></p>", "Un mot & un < autre|<p>Un mot &amp; un &lt; autre</p>",
            "<p>x</p>&lt;script&gt;alert(1)&lt;/script&gt;&lt;h2&gt;Titre&lt;/h2&gt;|<p>x</p><h3>Titre</h3>", "<p>La balise &lt;p&gt; ouvre un paragraphe</p>|<p>La balise &lt;p&gt; ouvre un paragraphe</p>",
            "<iframe src=\"https://exemple.org/v\"></iframe>|<p><a href=\"https://exemple.org/v\" rel=\"nofollow ugc noopener\">https://exemple.org/v</a></p>"})
    void oneTextIsCleaned(String html, String cleaned) {
        List<Block> blocks = blocks(html);
        assertThat(blocks).hasSize(1);
        assertThat(((TextBlock) blocks.getFirst()).text().html()).isEqualTo(cleaned);
    }

    @Test
    void tablesAndImagesInItAreBlocksOfTheirOwn() {
        List<Block> blocks = blocks("<p>Avant</p><table><tr><th>Jour</th><th>Heure</th></tr><tr><td>Lundi</td><td>9 h</td></tr></table><p>Après <img src=\"data:image/png;base64,ok\" alt=\"Un plan\"></p>");
        assertThat(blocks).extracting(block -> (Object) block.getClass()).containsExactly(TextBlock.class, TableBlock.class, TextBlock.class, ImageBlock.class);
        TableBlock table = (TableBlock) blocks.get(1);
        assertThat(table.headerRow()).isTrue();
        assertThat(table.rows()).containsExactly(List.of("Jour", "Heure"), List.of("Lundi", "9 h"));
        assertThat(((ImageBlock) blocks.get(3)).alt()).isEqualTo("Un plan");
    }

    @Test
    void whatIsLongerThanOneTextIsSeveralAndNothingIsLost() {
        String html = "<p>" + "mot ".repeat(20_000) + "</p>";
        List<Block> blocks = blocks(html.repeat(4) + "<p>fin</p>" + "<p>" + "long ".repeat(40_000) + "</p>");
        assertThat(blocks.size()).isGreaterThan(3);
        String words = String.join(" ", blocks.stream().map(Block::words).toList());
        assertThat(words.split("mot", -1)).hasSize(80_001);
        assertThat(words.split("fin", -1)).hasSize(2);
    }

    @Test
    void aLargeImageTakesNothingFromTheWordsAroundIt() {
        List<Block> blocks = blocks("<p>Un <b>mot</b> et <a href=\"https://exemple.org/\">un lien</a> <img src=\"data:image/png;base64," + "A".repeat(150_000) + "ok\"></p>");
        assertThat(blocks).extracting(block -> (Object) block.getClass()).containsExactly(TextBlock.class, ImageBlock.class);
        assertThat(((TextBlock) blocks.getFirst()).text().html()).contains("<strong>mot</strong>", "href=\"https://exemple.org/\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<table><tr><td>Fiche</td><td><a href=\"https://exemple.org/f\">la voir</a></td></tr></table>|https://exemple.org/f",
            "<iframe src=\"//exemple.org/v\"></iframe>|https://exemple.org/v", "<video><source src=\"https://exemple.org/v.mp4\"></video>|https://exemple.org/v.mp4",
            "<object data=\"https://exemple.org/d.pdf\"></object>|https://exemple.org/d.pdf", "<p><a href=\"www.exemple.org/x\">x</a></p>|https://www.exemple.org/x",
            "<p><a href=\"/ressource/12-une-fiche?vue=1#bas\">x</a></p>|https://bases.exemple.org/ressource/12-une-fiche?vue=1#bas", "<p><a href=\"/base/3\">x</a></p>|https://bases.exemple.org/base/3",
            "<p><a href=\"/recherche\">x</a></p>|https://bases.exemple.org/recherche"})
    void whatLeadsSomewhereStillDoes(String html, String address) {
        assertThat(Jsoup.parseBodyFragment(blocks(html).stream().map(block -> ((TextBlock) block).text().html()).collect(Collectors.joining())).select("a").eachAttr("href")).containsExactly(address);
    }

    @Test
    void wordsAreThereOnceAndAddressesBetweenBracketsAreWords() {
        List<Block> nested = blocks("<table><tr><td>Dehors</td><td><table><tr><td>Dedans</td></tr></table></td></tr></table>");
        assertThat(nested.stream().map(Block::words).collect(Collectors.joining(" ")).split("Dedans", -1)).hasSize(2);
        assertThat(blocks("Jean <jean@exemple.org>").getFirst().words()).isEqualTo("Jean <jean@exemple.org>");
        assertThat(((TextBlock) blocks("<p>Voir <a href=\"/compte\">la fiche</a></p>").getFirst()).text().html()).contains("la fiche").doesNotContain("href");
        assertThat(blocks("<p>Jean <jean@exemple.org> <b>ici</b></p>").getFirst().words()).isEqualTo("Jean <jean@exemple.org> ici");
        assertThat(Limits.plain("<p>Voir <a href=\"https://exemple.org/x\">le site</a> ou <a href=\"https://exemple.org\">exemple.org</a></p>"))
                .isEqualTo("Voir le site (https://exemple.org/x) ou exemple.org");
    }

    @Test
    void nothingIsNothing() {
        assertThat(blocks("")).isEmpty();
        assertThat(blocks("<p>&nbsp;</p><script>alert(1)</script>")).isEmpty();
    }

    private static List<Block> blocks(String html) {
        return TextBlocks.of(html, BlockId::create, address -> address.endsWith("ok") ? Optional.of(FileId.create()) : Optional.empty(),
                address -> OldAddresses.isOne(address) ? "https://bases.exemple.org" + address : address);
    }
}
