package fr.lesbases.shell;

import static fr.lesbases.common.Typography.french;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.HttpTest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class OtherFormsTest extends HttpTest {

    @Test
    void whatHasNoSuchFormIsRefusedInWordsAndWithoutALineInTheLog(CapturedOutput log) {
        HttpResponse<String> toProgram = get("/actuator/health", "Accept", "image/png");
        assertThat(toProgram.statusCode()).isEqualTo(406);
        assertThat(toProgram.body()).startsWith(french("Cette page ne s’ouvre pas ainsi."));
        HttpResponse<String> toPerson = get("/actuator/health", "Accept", "text/html");
        assertThat(toPerson.statusCode()).isEqualTo(406);
        assertThat(Jsoup.parse(toPerson.body()).select("h1").text()).isEqualTo("Cette page ne s’ouvre pas ainsi");
        assertThat(log.getAll()).doesNotContain("NotAcceptable");
    }

    @Test
    void suggestionsAreJsonWhateverIsAskedFor() {
        HttpResponse<String> answer = get("/suggestions?q=atelier", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).startsWith("[");
    }
}
