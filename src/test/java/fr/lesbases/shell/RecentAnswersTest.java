package fr.lesbases.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.common.UnseenByReaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

class RecentAnswersTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RecentAnswers recent = new RecentAnswers(Duration.ofMinutes(1), nanos::get);

    @BeforeEach
    void longAfterTheStart() {
        pass(Duration.ofMinutes(5));
    }

    @Test
    void aPageIsKeptForAMinute() throws IOException {
        keep("/aide", "Aide", recent.now());
        pass(Duration.ofSeconds(59));
        assertThat(kept("/aide")).contains("Aide");
        assertThat(kept("/")).isEmpty();
        pass(Duration.ofSeconds(2));
        assertThat(kept("/aide")).isEmpty();
    }

    @Test
    void whateverWasWrittenForgetsAll() throws IOException {
        keep("/aide", "Aide", recent.now());
        recent.afterCommit(new Reading(), null);
        assertThat(kept("/aide")).contains("Aide");
        recent.afterCommit(new SimpleTransactionStatus(), null);
        assertThat(kept("/aide")).isEmpty();
    }

    @Test
    void whatReadersDontSeeForgetsNothing() throws IOException {
        keep("/aide", "Aide", recent.now());
        recent.afterCommit(named(RecentAnswersTest.class.getName() + ".unseen"), null);
        recent.afterCommit(named(RecentAnswersTest.class.getName() + ".unseen"), null);
        assertThat(kept("/aide")).contains("Aide");
        recent.afterCommit(named(RecentAnswersTest.class.getName() + ".seen"), null);
        assertThat(kept("/aide")).isEmpty();
        keep("/aide", "Aide", recent.now());
        recent.afterCommit(named("begun by hand"), null);
        assertThat(kept("/aide")).isEmpty();
        keep("/aide", "Aide", recent.now());
        recent.afterCommit(named(RecentAnswersTest.class.getName() + ".partly"), null);
        assertThat(kept("/aide")).isEmpty();
    }

    @Test
    void whoTakesItZippedGetsItZipped() throws IOException {
        String text = "Aide ".repeat(1000);
        assertThat(sent("/aide", text, "br, gzip").getContentAsByteArray()).hasSizeLessThan(200).startsWith(0x1f, 0x8b);
        MockHttpServletResponse zipped = answer("/aide", HttpHeaders.ACCEPT_ENCODING, "br, gzip");
        assertThat(zipped.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
        assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray())).readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
        MockHttpServletResponse plain = answer("/aide", HttpHeaders.ACCEPT_ENCODING, "br, gzip;q=0");
        assertThat(plain.getHeader(HttpHeaders.CONTENT_ENCODING)).isNull();
        assertThat(plain.getContentAsString()).isEqualTo(text);
        assertThat(List.of(zipped, plain)).allSatisfy(response -> assertThat(response.getHeader(HttpHeaders.VARY)).isEqualTo(HttpHeaders.ACCEPT_ENCODING));
    }

    @Test
    void whoHasThePageIsToldThatItIsTheSame() throws IOException {
        String tag = sent("/aide", "Aide", "gzip").getHeader(HttpHeaders.ETAG);
        assertThat(tag).startsWith("W/");
        MockHttpServletResponse same = answer("/aide", HttpHeaders.IF_NONE_MATCH, tag);
        assertThat(same.getStatus()).isEqualTo(304);
        assertThat(same.getContentAsByteArray()).isEmpty();
        recent.forget();
        assertThat(sent("/aide", "Aide en plus", "gzip").getHeader(HttpHeaders.ETAG)).isNotEqualTo(tag);
        assertThat(answer("/aide", HttpHeaders.IF_NONE_MATCH, tag).getStatus()).isEqualTo(200);
    }

    @Test
    void anIndexThatHasBeenCompletedForgetsAll() throws IOException {
        keep("/rechercher", "Aucune ressource", recent.now());
        recent.forget();
        assertThat(kept("/rechercher")).isEmpty();
    }

    @Test
    void whatWasBegunBeforeAChangeIsNotKept() throws IOException {
        RecentAnswers.Moment begun = recent.now();
        recent.afterCommit(new SimpleTransactionStatus(), null);
        keep("/aide", "Aide", begun);
        assertThat(kept("/aide")).isEmpty();
    }

    /** The index may say so a little later: what was made meanwhile is not kept for long, even in the place of what was. */
    @Test
    void rightAfterAChangeAPageIsKeptForASecond() throws IOException {
        keep("/rechercher", "Avant", recent.now());
        recent.afterCommit(new SimpleTransactionStatus(), null);
        keep("/rechercher", "Pas encore", recent.now());
        assertThat(kept("/rechercher")).contains("Pas encore");
        pass(Duration.ofMillis(1100));
        assertThat(kept("/rechercher")).isEmpty();
        pass(Duration.ofSeconds(5));
        keep("/rechercher", "Maintenant", recent.now());
        pass(Duration.ofSeconds(30));
        assertThat(kept("/rechercher")).contains("Maintenant");
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private void keep(String path, String text, RecentAnswers.Moment begun) throws IOException {
        send(new MockHttpServletRequest("GET", path), text, begun);
    }

    private MockHttpServletResponse sent(String path, String text, String encodings) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.addHeader(HttpHeaders.ACCEPT_ENCODING, encodings);
        return send(request, text, recent.now());
    }

    private MockHttpServletResponse send(MockHttpServletRequest request, String text, RecentAnswers.Moment begun) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
        written.setContentType("text/html");
        written.getWriter().write(text);
        written.getWriter().flush();
        recent.keep(request, written, begun);
        return response;
    }

    private Optional<String> kept(String path) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        return recent.answer(new MockHttpServletRequest("GET", path), response) ? Optional.of(response.getContentAsString()) : Optional.empty();
    }

    private MockHttpServletResponse answer(String path, String header, String value) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.addHeader(header, value);
        MockHttpServletResponse response = new MockHttpServletResponse();
        assertThat(recent.answer(request, response)).isTrue();
        return response;
    }

    private static TransactionExecution named(String name) {
        return new SimpleTransactionStatus() {

            @Override
            public String getTransactionName() {
                return name;
            }
        };
    }

    @UnseenByReaders
    void unseen() {
        // Only its name is asked for
    }

    void seen() {
        // The same
    }

    @UnseenByReaders
    void partly() {
        // The same
    }

    void partly(String what) {
        // The same: what does not say so counts
    }

    private static final class Reading extends SimpleTransactionStatus {

        @Override
        public boolean isReadOnly() {
            return true;
        }
    }
}
