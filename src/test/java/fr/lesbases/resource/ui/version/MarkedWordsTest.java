package fr.lesbases.resource.ui.version;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.RichText;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {+added+} and {-removed-}; what only a screen reader hears is left out but where it is asked for. */
class MarkedWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Un atelier | Un bel atelier | Un {+bel +}atelier",
            "l’inclusion numérique | l’éducation numérique | l’{-inclusion-}{+éducation+} numérique",
            "tout | autre | {-tout-}{+autre+}",
            "a < b | a < c | a &lt; {-b-}{+c+}"})
    void wordsAreMarkedOneByOne(String before, String after, String expected) {
        assertThat(seen(MarkedWords.of(before, after).orElseThrow())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<p>Un</p> | <p>Un <strong>deux</strong></p> | <p>Un <strong>{+deux+}</strong></p>",
            "<ul><li>Un</li><li>Deux</li></ul> | <ul><li>Un</li></ul> | <ul><li>Un</li><li>{-Deux-}</li></ul>",
            "<ul><li>Un</li></ul> | <ul><li>Un</li><li>Deux</li></ul> | <ul><li>Un</li><li>{+Deux+}</li></ul>",
            "<p>Un <em>gros</em> mot</p> | <p>Un mot</p> | <p>Un {-gros -}mot</p>"})
    void theMarkupIsThatOfTheNewText(String before, String after, String expected) {
        String html = MarkedWords.of(RichText.clean(before), RichText.clean(after)).orElseThrow();
        assertThat(seen(html)).isEqualTo(expected);
        Document parsed = Jsoup.parseBodyFragment(html);
        parsed.outputSettings().prettyPrint(false);
        assertThat(parsed.body().html()).as("well-formed as it is").isEqualTo(html.replace("\u00a0", "&nbsp;"));
        assertThat(parsed.select("ul > :not(li)")).isEmpty();
    }

    @Test
    void aScreenReaderHearsWhatIsAddedAndRemoved() {
        String html = MarkedWords.of("Un petit mot", "Un grand mot").orElseThrow();
        assertThat(Jsoup.parseBodyFragment(html).text()).contains("[suppression : petit ]", "[ajout : grand ]");
    }

    @Test
    void blocksOfAnyKindAreComparedByTheirWords() {
        BlockId id = BlockId.create();
        assertThat(seen(MarkedWords.of(new SectionTitleBlock(id, "Avant"), new SectionTitleBlock(id, "Après")).orElseThrow())).isEqualTo("<p>{-Avant-}{+Après+}</p>");
        assertThat(MarkedWords.of(new FileBlock(id, Optional.empty(), "Guide", ""), new FileBlock(id, Optional.empty(), "Guide", ""))).isEmpty();
    }

    @Test
    void scriptIsTextLikeAnyOther() {
        assertThat(MarkedWords.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>").orElseThrow()).doesNotContain("<script", "<img");
    }

    @Test
    void veryLongTextsAreComparedByParagraphsOrNotAtAll() {
        String words = "mot ".repeat(6_000);
        assertThat(seen(MarkedWords.of(RichText.clean("<p>" + words + "</p><p>Un</p>"), RichText.clean("<p>" + words + "</p><p>Deux</p>")).orElseThrow()))
                .endsWith("<p>{-Un-}{+Deux+}</p>");
        String paragraphs = "<p>a</p>".repeat(6_000);
        assertThat(MarkedWords.of(RichText.clean(paragraphs), RichText.clean(paragraphs + "<p>b</p>"))).isEmpty();
    }

    private static String seen(String html) {
        return html.replaceAll("<span class=\"sr\">.*?</span>", "").replace("<ins>", "{+").replace("</ins>", "+}").replace("<del>", "{-").replace("</del>", "-}");
    }
}
