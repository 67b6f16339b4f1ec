package fr.lesbases.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WrittenTablesTest {

    private final WrittenPages pages = new WrittenPages(new SiteProperties("nous@exemple.fr", null));

    @ParameterizedTest
    @FieldSource("fr.lesbases.shell.WrittenPages#NAMES")
    void everyPageHasATitleAndNoMarksOfItsMarkdown(String name) {
        WrittenPages.WrittenPage page = pages.read(name);

        assertThat(page.title()).isNotBlank().isNotEqualTo(name);
        Document html = Jsoup.parse(page.html());
        // What is told letter by letter is told on purpose
        html.select("code").remove();
        assertThat(html.text()).doesNotContain("|", "**", "](", "## ");
    }

    @Test
    void aTableTellsItsColumnsAndIsWoundSidewaysWithoutAMouse() {
        Document page = Jsoup.parse(pages.read("confidentialite").html());
        Element table = page.selectFirst("table");

        assertThat(table.select("th[scope=col]").eachText()).containsExactly("Données", "Pourquoi", "Combien de temps");
        assertThat(table.select("td")).isNotEmpty();
        Element room = table.parent();
        assertThat(room.className()).isEqualTo("prose__table");
        assertThat(room.attr("tabindex")).isEqualTo("0");
        assertThat(page.getElementById(room.attr("aria-labelledby"))).as("its section").isSameAs(room.previousElementSiblings().select("h2").first());
    }

    @Test
    void theTablesOfAPageHaveNamesOfTheirOwn() {
        assertThat(Jsoup.parse(pages.read("aide").html()).select(".prose__table").eachAttr("aria-labelledby")).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    @Test
    void aTableBeforeAllSectionsIsATable(@TempDir Path own) throws Exception {
        Files.writeString(own.resolve("aide.md"), "# Chez nous\n\n| Un | Deux |\n|---|---|\n| 1 | 2 |\n");
        assertThat(Jsoup.parse(new WrittenPages(new SiteProperties("nous@exemple.fr", own)).read("aide").html()).select(".prose__table").attr("aria-label")).isEqualTo("Tableau");
    }

    @Test
    void tagsInTheMarkdownAreOnlyText(@TempDir Path own) throws Exception {
        Files.writeString(own.resolve("aide.md"), "# Chez nous\n\n<table><script>alert(1)</script></table>\n\n[ici](javascript:alert(1))\n");

        WrittenPages.WrittenPage page = new WrittenPages(new SiteProperties("nous@exemple.fr", own)).read("aide");

        Document html = Jsoup.parse(page.html());
        assertThat(html.select("script, table, .prose__table")).isEmpty();
        assertThat(html.selectFirst("a").attr("href")).isEmpty();
        assertThat(page.title()).isEqualTo("Chez nous");
    }

    @Test
    void theInstallationsAddressStandsInTheTexts() {
        assertThat(pages.read("contact").html()).contains("nous@exemple.fr").doesNotContain("lesbases@anct.gouv.fr");
    }
}
