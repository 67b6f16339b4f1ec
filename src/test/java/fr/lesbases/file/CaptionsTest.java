package fr.lesbases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.lesbases.common.DomainException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {

    private static final String SRT = """
            1
            00:00:01,000 --> 00:00:02,500
            <i>Bonjour</i> à toutes & à tous

            2
            0:00:03,5 --> 01:00:04,000 X1:10 X2:20
            {\\an8}<font color="#fff">Première</font> ligne

            2026
            <script>x</script>
            """;

    @Test
    void webVttStaysAsItIs() {
        String file = "WEBVTT - Un film\n\nNOTE rien\n\n00:01.000 --> 00:02.000 align:start\nBonjour\n";
        assertThat(read(file)).isEqualTo(file);
        assertThat(read("\uFEFF" + file.replace("\n", "\r\n"))).isEqualTo(file);
    }

    @Test
    void srtBecomesWebVtt() {
        String expected = """
                WEBVTT

                00:00:01.000 --> 00:00:02.500
                <i>Bonjour</i> à toutes &amp; à tous

                00:00:03.500 --> 01:00:04.000
                Première ligne
                2026
                &lt;script>x&lt;/script>
                """;
        assertThat(read(SRT)).isEqualTo(expected);
        assertThat(read(SRT.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(Captions.webVtt(SRT.getBytes(Charset.forName("windows-1252")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WEBVTT\n\nBonjour\n", "Un texte --> un autre", "1\n00:00 --> 00:02\nBonjour", "%PDF-1.7"})
    void whatHoldsNoCaptionsIsRefused(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.key()).isEqualTo("file.captions.unreadable"));
    }

    @Test
    void itsWordsAreWhatIsSaid() {
        String film = "WEBVTT - Un film\n\nNOTE rien\n\nSTYLE\n::cue { color: red }\n\nentrée\n00:01.000 --> 00:02.000 align:start\n<v Léa>Les <i>cro&shy;quants</i>\nd&rsquo;ici &lt;3\n\n12\n00:03.000 --> 00:04.000\n\n";
        assertThat(Captions.words(film.getBytes(StandardCharsets.UTF_8))).isEqualTo("Les cro\u00ADquants\nd’ici <3\n");
    }

    /** A file that opens ever more tags and closes none keeps nobody busy: it took minutes and longer. */
    @Test
    void whatNeverEndsIsReadAtOnce() {
        String film = "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<".repeat(500_000) + "\n";
        String srt = "1\n00:00:01,000 --> 00:00:02,500\n" + "<font".repeat(80_000) + "{\\".repeat(200_000) + "\n";
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(Captions.words(film.getBytes(StandardCharsets.UTF_8))).startsWith("<<");
            assertThat(read(srt)).contains("&lt;font");
        });
    }

    private static String read(String file) {
        return Captions.webVtt(file.getBytes(StandardCharsets.UTF_8));
    }
}
