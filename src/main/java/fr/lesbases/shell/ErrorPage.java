package fr.lesbases.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.PageTitles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Spring Boot's error page, for what never reaches a screen: a file that is gone, a refused upload. Same look, no script. The bean's name is the view's. */
@Component("error")
class ErrorPage implements View {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int FAULT = 500;

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = model != null && model.get("status") instanceof Integer number ? number : response.getStatus();
        response.setContentType(getContentType());
        response.getWriter().write(html(status, request, response));
    }

    static String html(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String kind = kind(status);
        String title = Texts.get("shell." + kind + ".title");
        String words = Texts.get("shell." + kind + ".words", kind.equals("fault") ? reference(request, status) : kind.equals("tooMany") ? minutes(response) : status);
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
        Throwable fault = (Throwable) request.getAttribute("jakarta.servlet.error.exception");
        return fault == null ? String.valueOf(status) : Faults.log(fault);
    }
}
