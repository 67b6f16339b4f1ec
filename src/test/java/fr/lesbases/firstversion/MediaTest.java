package fr.lesbases.firstversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are found by their names on every machine, those without a language set included, which {@code env -i} makes. */
class MediaTest {

    @TempDir
    private Path folder;

    @Test
    void aNameWithAccentsIsFoundHoweverItsLettersAreWritten() throws Exception {
        shell("touch \"$(printf 'De\\314\\201roule\\314\\201.pdf')\" \"$(printf 'm\\303\\251mo.txt')\"");
        assertThat(new Media(folder).find("Déroulé.pdf")).isPresent();
        assertThat(new Media(folder).find("mémo.txt")).isPresent();
        assertThat(new Media(folder).find("mêmo.txt")).isEmpty();
    }

    @Test
    void whatAnArchiveHeldIsFoundByItsName() throws Exception {
        Files.createFile(folder.resolve(Media.plain("Fiche mémo n° 2.pdf")));
        assertThat(new Media(folder).find("Fiche mémo n° 2.pdf")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uploads/2023/plan.pdf", "https://exemple.org/media/plan.pdf", "https://exemple.org/media/plan.pdf?x=1"})
    void aNameWithFoldersOrAnAddressIsFoundByItsLastPart(String name) throws Exception {
        Files.createFile(folder.resolve("plan.pdf"));
        assertThat(new Media(folder).find(name)).isPresent();
        assertThat(new Media(folder).find(name.replace("plan", "plans"))).isEmpty();
    }

    @Test
    void nothingOutsideIsFound() throws Exception {
        shell("mkdir dedans; touch dehors.txt; ln -s ../dehors.txt dedans/lien.txt; ln -s ../dehors.txt \"dedans/$(printf 'li\\303\\251.txt')\"");
        Media media = new Media(folder.resolve("dedans"));
        assertThat(media.find("../dehors.txt")).isEmpty();
        assertThat(media.find("lien.txt")).isEmpty();
        assertThat(media.find("lié.txt")).isEmpty();
    }

    /** In letters of ASCII alone, whatever the machine speaks. */
    private void shell(String line) throws Exception {
        assertThat(new ProcessBuilder("sh", "-c", line).directory(folder.toFile()).start().waitFor()).isZero();
    }
}
