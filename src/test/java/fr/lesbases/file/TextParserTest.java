package fr.lesbases.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is read of the documents people publish, and what is said of those that can't be read. */
class TextParserTest {

    private static final String WORDS = "Atelier des grands débutants";

    private final TextParser parser = new TextParser();

    @Test
    void documentsAreRead() throws IOException {
        assertThat(read("a.pdf", Documents.pdf(WORDS))).isEqualTo(new FileText(TextState.READ, WORDS));
        assertThat(read("a.docx", Documents.docx(WORDS)).text()).contains(WORDS);
        assertThat(read("a.pptx", Documents.pptx(WORDS)).text()).contains(WORDS);
        assertThat(read("a.xlsx", Documents.xlsx(WORDS)).text()).contains(WORDS);
        assertThat(read("a.odt", Documents.odt(WORDS)).text()).contains(WORDS);
        assertThat(read("a.txt", text(WORDS)).text()).isEqualTo(WORDS);
        assertThat(read("a.html", text("<html><body><p>" + WORDS.replace("é", "&eacute;") + "</p><script>alert(1)</script></body></html>")).text()).isEqualTo(WORDS);
        assertThat(read("a.vtt", text("WEBVTT\n\n00:01.000 --> 00:02.000\n" + WORDS))).isEqualTo(new FileText(TextState.READ, WORDS));
        assertThat(read("a.rtf", text("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\pard Atelier\\par}")).text()).isEqualTo("Atelier");
    }

    @Test
    void aLongTextIsCutAndSaysSo() throws IOException {
        FileText cut = read("a.txt", text("mot ".repeat(FileTexts.MOST_CHARACTERS)));
        assertThat(cut.state()).isEqualTo(TextState.CUT);
        assertThat(cut.text()).hasSizeBetween(FileTexts.MOST_CHARACTERS / 2, FileTexts.MOST_CHARACTERS);
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        assertThat(read("a.pdf", Documents.protectedPdf(WORDS))).isEqualTo(FileText.none(TextState.PROTECTED));
        assertThat(read("a.pdf", Documents.emptyPdf())).isEqualTo(FileText.none(TextState.EMPTY));
        byte[] whole = Documents.docx(WORDS);
        assertThat(read("a.docx", Arrays.copyOf(whole, whole.length / 2)).state()).isIn(TextState.UNREADABLE, TextState.EMPTY);
        assertThat(read("a.pdf", text("%PDF-1.7 and nothing more"))).isEqualTo(FileText.none(TextState.UNREADABLE));
        assertThat(parser.reads("video/mp4")).isFalse();
        assertThat(parser.reads("application/zip")).isFalse();
    }

    @Test
    void aBombIsGivenUp() throws IOException {
        FileText bomb = read("a.odt", Documents.odt("a".repeat(60_000_000)));
        assertThat(bomb.state()).isIn(TextState.UNREADABLE, TextState.CUT);
    }

    /** What all cells say is read into memory before the first of them: five megabytes that unpack to gigabytes left none to anybody. */
    @Test
    void norIsASpreadsheetUnpackedWithoutEnd() throws IOException {
        String cell = "</t></si><si><t>" + "a".repeat(1_000_000);
        assertThat(read("a.xlsx", Documents.xlsx(WORDS + cell)).text()).contains(WORDS);
        assertThat(read("a.xlsx", Documents.xlsx(WORDS + cell.repeat(17)))).isEqualTo(FileText.none(TextState.UNREADABLE));
    }

    @Test
    void nothingIsLeftThatTheDatabaseRefuses() {
        assertThat(FileText.of("un\0deux\uD800trois nu\u00ADmérique", false).text()).isEqualTo("un deux trois numérique");
    }

    private FileText read(String name, byte[] bytes) throws IOException {
        String type = new MediaTypes().of(new BufferedInputStream(new ByteArrayInputStream(bytes), MediaTypes.LOOKED_AT), name);
        assertThat(parser.reads(type)).as(type).isTrue();
        return parser.read(new StoredFile(FileId.create(), FileOwner.of(ResourceId.create()), name, type, bytes.length, 0, 0, Instant.EPOCH), new ByteArrayInputStream(bytes));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
