package fr.lesbases.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import fr.lesbases.search.IndexAtStart;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What visitors without a session were answered lately: the same for all of them. Forgotten with the next change of anything. What was answered within {@link #SETTLES} of a change is kept for a second
 * only: the search index comes after the database, and of that this is not told.
 */
@Component
class RecentAnswers implements TransactionExecutionListener {

    private static final Duration WHILE_CHANGING = Duration.ofSeconds(1);
    private static final Duration SETTLES = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private final Cache<String, Answer> answers;
    private final Ticker ticker;
    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong lastChange;

    /** @param kept of other servers' changes this process is not told: where there are some, no longer than their changes may wait */
    @Autowired
    RecentAnswers(@Value("${lesbases.answers.kept}") Duration kept) {
        this(kept, Ticker.systemTicker());
    }

    RecentAnswers(Duration kept, Ticker ticker) {
        this.ticker = ticker;
        lastChange = new AtomicLong(ticker.read());
        answers = Caffeine.newBuilder().ticker(ticker).maximumWeight(MOST_BYTES).weigher((String key, Answer answer) -> answer.body().length)
                .expireAfter(Expiry.writing((String key, Answer answer) -> answer.moment().isQuiet() ? kept : WHILE_CHANGING)).build();
    }

    /** @param changes as many as there have been @param isQuiet whether the last is long enough ago */
    record Moment(long changes, boolean isQuiet) {}

    /** @param moment when it was begun */
    private record Answer(Moment moment, Map<String, List<String>> headers, byte[] body) {

        void writeTo(HttpServletResponse response) throws IOException {
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    Moment now() {
        return new Moment(changes.get(), ticker.read() - lastChange.get() > SETTLES.toNanos());
    }

    /** @return whether it was answered */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer known = answers.getIfPresent(key(request));
        if (known == null || known.moment().changes() != changes.get()) {
            return false;
        }
        known.writeTo(response);
        return true;
    }

    /** @param moment when it was begun */
    void keep(HttpServletRequest request, ContentCachingResponseWrapper response, Moment moment) {
        boolean isPage = response.getStatus() == HttpServletResponse.SC_OK && Optional.ofNullable(response.getContentType()).filter(type -> type.startsWith("text/html")).isPresent();
        if (isPage && response.getHeader(HttpHeaders.SET_COOKIE) == null) {
            Map<String, List<String>> headers = response.getHeaderNames().stream().distinct().collect(Collectors.toMap(name -> name, name -> List.copyOf(response.getHeaders(name))));
            answers.put(key(request), new Answer(moment, headers, response.getContentAsByteArray()));
        }
    }

    /** All that an answer to nobody in particular depends on. */
    private static String key(HttpServletRequest request) {
        return String.join("\n", request.getMethod(), request.getScheme(), request.getRequestURI(), String.valueOf(request.getQueryString()), String.valueOf(request.getHeader(HttpHeaders.ACCEPT)),
                String.valueOf(request.getHeader("Sec-Fetch-Dest")));
    }

    /** What a search found before it could find everything. */
    @EventListener(IndexAtStart.Healed.class)
    void forget() {
        lastChange.set(ticker.read());
        changes.incrementAndGet();
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()) {
            forget();
        }
    }
}
