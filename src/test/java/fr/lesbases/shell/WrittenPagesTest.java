package fr.lesbases.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The pages an installation may write itself ({@code lesbases.pages}). */
class WrittenPagesTest {

    static final java.util.List<String> NAMES = WrittenPages.NAMES;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("NAMES")
    void eachHasATitleAndWords(String name) {
        WrittenPages.WrittenPage page = pages("lesbases@anct.gouv.fr").read(name);
        assertThat(page.title()).isNotBlank().isNotEqualTo(name);
        assertThat(page.html()).contains("<p>").doesNotContain("<h1>");
    }

    @Test
    void theOnesOfTheInstallationComeFirstAndCanBeChangedWhileItRuns() throws IOException {
        WrittenPages pages = pages("lesbases@anct.gouv.fr");
        String ours = pages.read("contact").title();
        Files.writeString(folder.resolve("aide.md"), "# Notre aide\n\nAu **guichet**.");
        assertThat(pages.read("aide")).isEqualTo(new WrittenPages.WrittenPage("Notre aide", "<p>Au <strong>guichet</strong>.</p>\n"));
        assertThat(pages.read("contact").title()).isEqualTo(ours);
        Files.writeString(folder.resolve("aide.md"), "# Autre aide");
        assertThat(pages.read("aide").title()).isEqualTo("Autre aide");
    }

    @Test
    void theContactAddressIsTheInstallations() {
        assertThat(pages("bonjour@exemple.fr").read("contact").html()).contains("bonjour@exemple.fr").doesNotContain("lesbases@anct.gouv.fr");
    }

    @Test
    void noLineBreaksWithinEMailButAnAddressKeepsItsLetters() throws IOException {
        Files.writeString(folder.resolve("aide.md"), "# Aide\n\n## Par e-mail\n\nUn [e-mail](/aide#par-e-mail) suffit.");
        assertThat(pages("lesbases@anct.gouv.fr").read("aide").html()).contains("<h2 id=\"par-e-mail\">Par e-\u2060mail</h2>", "href=\"/aide#par-e-mail\">e-\u2060mail</a>");
    }

    @Test
    void htmlInThemIsTextAndScriptNoLink() throws IOException {
        Files.writeString(folder.resolve("aide.md"), "# Aide\n\n<script>alert(1)</script>\n\n[ici](javascript:alert(1))");
        assertThat(pages("lesbases@anct.gouv.fr").read("aide").html()).doesNotContain("<script", "javascript:");
    }

    private WrittenPages pages(String contact) {
        return new WrittenPages(new SiteProperties(contact, folder));
    }
}
