package fr.lesbases.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
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
        ContentCachingResponseWrapper response = new ContentCachingResponseWrapper(new MockHttpServletResponse());
        response.setContentType("text/html");
        response.getWriter().write(text);
        response.getWriter().flush();
        recent.keep(new MockHttpServletRequest("GET", path), response, begun);
    }

    private Optional<String> kept(String path) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        return recent.answer(new MockHttpServletRequest("GET", path), response) ? Optional.of(response.getContentAsString()) : Optional.empty();
    }

    private static final class Reading extends SimpleTransactionStatus {

        @Override
        public boolean isReadOnly() {
            return true;
        }
    }
}
