package fr.lesbases.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What visitors without a session were answered just now: the same for all of them. Forgotten with the next change of anything, and after a second in any case: of what changes elsewhere (another server,
 * the search index) this process is not told.
 */
@Component
class RecentAnswers implements TransactionExecutionListener {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private final Cache<String, Answer> answers = Caffeine.newBuilder().expireAfterWrite(KEPT).maximumWeight(MOST_BYTES).weigher((String key, Answer answer) -> answer.body().length).build();
    private final AtomicLong changes = new AtomicLong();

    /** @param changes as many as there had been before it was made */
    private record Answer(long changes, Map<String, List<String>> headers, byte[] body) {

        void writeTo(HttpServletResponse response) throws IOException {
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    /** How many changes there have been. */
    long changes() {
        return changes.get();
    }

    /** @return whether it was answered */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer known = answers.getIfPresent(key(request));
        if (known == null || known.changes() != changes.get()) {
            return false;
        }
        known.writeTo(response);
        return true;
    }

    /** @param changes when it was begun */
    void keep(HttpServletRequest request, ContentCachingResponseWrapper response, long changes) {
        boolean isPage = response.getStatus() == HttpServletResponse.SC_OK && Optional.ofNullable(response.getContentType()).filter(type -> type.startsWith("text/html")).isPresent();
        if (isPage && response.getHeader(HttpHeaders.SET_COOKIE) == null) {
            Map<String, List<String>> headers = response.getHeaderNames().stream().distinct().collect(Collectors.toMap(name -> name, name -> List.copyOf(response.getHeaders(name))));
            answers.put(key(request), new Answer(changes, headers, response.getContentAsByteArray()));
        }
    }

    /** All that an answer to nobody in particular depends on. */
    private static String key(HttpServletRequest request) {
        return String.join("\n", request.getMethod(), request.getScheme(), request.getRequestURI(), String.valueOf(request.getQueryString()), String.valueOf(request.getHeader(HttpHeaders.ACCEPT)),
                String.valueOf(request.getHeader("Sec-Fetch-Dest")));
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()) {
            changes.incrementAndGet();
        }
    }
}
