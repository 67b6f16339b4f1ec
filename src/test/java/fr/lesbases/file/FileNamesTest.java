package fr.lesbases.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Compte rendu (été).pdf|Compte rendu (été).pdf
            ../../etc/passwd|passwd
            C:\\Users\\moi\\note.txt|note.txt
             un\u00a0 nom\t.txt |un nom .txt
            fac\u202efdp.exe|facfdp.exe
            e\u0301te\u0301.txt|été.txt
            .|document
            ..|document
            dossier/|document
            \u200b|document
            """)
    void namesAreMadeHarmless(String given, String safe) {
        assertThat(FileNames.safe(given)).isEqualTo(safe);
    }

    @Test
    void aLongNameIsCutBeforeItsExtension() {
        assertThat(FileNames.safe("a".repeat(300) + ".odt")).hasSize(StoredFile.MAX_NAME).endsWith("a.odt");
        assertThat(FileNames.safe("😀".repeat(200))).hasSizeLessThanOrEqualTo(StoredFile.MAX_NAME).endsWith("😀");
    }

    @ParameterizedTest
    @CsvSource({"photo.jpg, jpg, photo.jpg", "photo.JPEG, jpg, photo.JPEG", "photo.png, jpg, photo.jpg", "photo, webp, photo.webp", "v1.2 finale, png, v1.2 finale.png"})
    void anImageIsNamedForWhatItIs(String name, String extension, String named) {
        assertThat(FileNames.withExtension(name, extension)).isEqualTo(named);
    }
}
