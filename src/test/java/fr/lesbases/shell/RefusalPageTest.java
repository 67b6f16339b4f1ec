package fr.lesbases.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.common.Typography;
import jakarta.servlet.RequestDispatcher;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RefusalPageTest {

    @ParameterizedTest
    @CsvSource({"400, Cette page ne s’ouvre pas ainsi", "403, Cette page ne s’ouvre pas ainsi", "405, Cette page ne s’ouvre pas ainsi", "404, Cette page n’existe pas", "429, Beaucoup de recherches à la suite",
        "500, Cette page ne peut pas s’afficher", "503, Cette page ne peut pas s’afficher"})
    void whatWasRefusedIsNotToldAsAFaultOfOurs(int status, String title) throws Exception {
        String page = shown(status, new MockHttpServletRequest());

        assertThat(Jsoup.parse(page).selectFirst("h1").text()).isEqualTo(title);
        assertThat(page.contains("de notre côté")).isEqualTo(status >= 500);
        assertThat(page.contains("numéro")).isEqualTo(status >= 500);
        assertThat(page.contains("Réessayer")).isEqualTo(status == 429);
    }

    @ParameterizedTest
    @CsvSource({"60, une minute", "1200, 20 minutes"})
    void whoAsksTooMuchIsToldWhenToComeBackAsProgramsAre(String seconds, String told) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setHeader("Retry-After", seconds);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 429);
        new ErrorPage().answer(request, response);
        assertThat(response.getContentAsString()).contains("Attendez " + Typography.french(told) + ",");
    }

    @Test
    void aFaultBearsTheNumberItHasInTheLog() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute("jakarta.servlet.error.exception", new IllegalStateException("broken on purpose"));

        assertThat(Jsoup.parse(shown(500, request)).text()).containsPattern("avec ce numéro : [A-Z2-9]{8}\\.").doesNotContain("broken on purpose");
    }

    private static String shown(int status, MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.addHeader("Accept", "text/html,*/*;q=0.8");
        new ErrorPage().answer(request, response);
        return response.getContentAsString();
    }
}
