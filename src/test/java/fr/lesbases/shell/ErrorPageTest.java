package fr.lesbases.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ErrorPageTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void aFaultGivesANumberAndNothingOfTheInside() throws Exception {
        request.setAttribute("jakarta.servlet.error.exception", new IllegalStateException("le dedans"));
        assertThat(render(500)).contains("Cette page ne peut pas s’afficher").containsPattern("ce numéro : [A-Z2-9]{8}\\.").doesNotContain("le dedans");
    }

    @Test
    void whatWasRefusedByRuleGivesItsStatus() throws Exception {
        assertThat(render(413)).contains("ce numéro : 413.");
    }

    @Test
    void whatIsNotThereSaysSo() throws Exception {
        assertThat(render(404)).contains("Cette page n’existe pas", "lang=\"fr\"").doesNotContain("numéro");
    }

    private String render(int status) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new ErrorPage().render(Map.of("status", status), request, response);
        return response.getContentAsString();
    }
}
