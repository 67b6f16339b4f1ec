package fr.lesbases.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SearchLimitTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private final SearchLimit limit = new SearchLimit(2, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whoSearchesOnAndOnIsToldWhenToComeBack() throws Exception {
        assertThat(answer("/rechercher/ressources", "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(answer("/suggestions", "192.0.2.1").getStatus()).isEqualTo(200);
        MockHttpServletResponse refused = answer("/rechercher/ressources", "192.0.2.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Duration.ofSeconds(Long.parseLong(refused.getHeader("Retry-After")))).isBetween(Duration.ofMinutes(1), Duration.ofHours(1));
        assertThat(answer("/suggestions", "192.0.2.1").getStatus()).isEqualTo(429);
    }

    @Test
    void othersAreNotAndReadingIsNoSearch() throws Exception {
        for (int time = 0; time < 3; time++) {
            answer("/rechercher/ressources", "192.0.2.1");
        }
        assertThat(answer("/rechercher/ressources", "192.0.2.2").getStatus()).isEqualTo(200);
        assertThat(answer("/ressources/une-page", "192.0.2.1").getStatus()).isEqualTo(200);
    }

    @Test
    void whoHasAWholeNetworkIsOneSender() throws Exception {
        for (int time = 0; time < 2; time++) {
            answer("/rechercher/ressources", "2001:db8:1:2::" + time);
        }
        assertThat(answer("/rechercher/ressources", "2001:db8:1:2::ff").getStatus()).isEqualTo(429);
        assertThat(answer("/rechercher/ressources", "2001:db8:1:3::ff").getStatus()).isEqualTo(200);
    }

    /** The container leads it to the same page. */
    @Test
    void howTheAddressIsWrittenMakesNoDifference() throws Exception {
        for (int time = 0; time < 2; time++) {
            answer("/%72echercher/ressources", "/rechercher/ressources", "192.0.2.1");
        }
        assertThat(answer("/%72echercher/ressources", "/rechercher/ressources", "192.0.2.1").getStatus()).isEqualTo(429);
        assertThat(answer("/sugg%65stions", "/suggestions", "192.0.2.1").getStatus()).isEqualTo(429);
    }

    private MockHttpServletResponse answer(String path, String sender) throws Exception {
        return answer(path, path, sender);
    }

    /** @param written as it was asked for @param path as the container reads it */
    private MockHttpServletResponse answer(String written, String path, String sender) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", written);
        request.setServletPath(path);
        request.setRemoteAddr(sender);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
