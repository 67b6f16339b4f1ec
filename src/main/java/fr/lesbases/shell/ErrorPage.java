package fr.lesbases.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.PageTitles;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is answered where no screen is: a file that is gone, a refused upload. To people a page of the same look, without script; to programs its words, of whatever kind they asked for. */
@Controller
class ErrorPage implements ErrorController {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int FAULT = 500;

    /** Where the container leads for each of them. */
    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told ? told : NOT_FOUND;
        boolean isPerson = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "").contains(MediaType.TEXT_HTML_VALUE);
        response.setStatus(status);
        response.setContentType((isPerson ? MediaType.TEXT_HTML_VALUE : MediaType.TEXT_PLAIN_VALUE) + ";charset=UTF-8");
        response.getWriter().write(isPerson ? html(status, request, response) : title(status) + ". " + words(status, request, response));
    }

    private static String title(int status) {
        return Texts.get("shell." + kind(status) + ".title");
    }

    private static String words(int status, HttpServletRequest request, HttpServletResponse response) {
        String kind = kind(status);
        return Texts.get("shell." + kind + ".words", kind.equals("fault") ? reference(request, status) : kind.equals("tooMany") ? minutes(response) : status);
    }

    static String html(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String kind = kind(status);
        String title = title(status);
        String words = words(status, request, response);
        Main main = new Main(kind.equals("tooMany") ? new Apology(title, words, again()) : new Apology(title, words));
        main.setId("contenu");
        Anchor skip = new Anchor("#contenu", Texts.get("shell.skip"));
        skip.addClassName("skip");
        Div frame = new Div(skip, new Header(), main);
        frame.addClassName("frame");
        return new ClassPathResource("error-page.html").getContentAsString(StandardCharsets.UTF_8)
                .replace("{title}", PageTitles.of(title))
                .replace("{content}", frame.getElement().getOuterHTML());
    }

    /** As the header tells programs. */
    private static long minutes(HttpServletResponse response) {
        String seconds = response.getHeader(HttpHeaders.RETRY_AFTER);
        return seconds == null ? 1 : Math.ceilDiv(Long.parseLong(seconds), 60);
    }

    /** The same address. */
    private static Anchor again() {
        Anchor again = new Anchor("", Texts.get("shell.tooMany.again"));
        again.addClassNames("btn", "btn--primary");
        return again;
    }

    /** What was refused by rule is nobody's fault of ours, and needs no number in the log. */
    private static String kind(int status) {
        if (status == NOT_FOUND) {
            return "notFound";
        }
        if (status == TOO_MANY) {
            return "tooMany";
        }
        return status >= BAD_REQUEST && status < FAULT ? "refused" : "fault";
    }

    private static String reference(HttpServletRequest request, int status) {
        Throwable fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return fault == null ? String.valueOf(status) : Faults.log(fault);
    }
}
