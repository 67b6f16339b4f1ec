package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import java.util.regex.Pattern;

/** Does something once a browser shows a component. Programs that only fetch the page don't cause it: a GET changes nothing (decision 0011). */
public final class WhenShown {

    /** Crawlers that run scripts say what they are: the search engines', those of link previews, and supervision. Cubot makes telephones. */
    private static final Pattern CRAWLER = Pattern.compile("(?<!cu)bot\\b|crawl|spider|slurp|facebookexternalhit|mediapartners|lighthouse|uptime|preview", Pattern.CASE_INSENSITIVE);

    private WhenShown() {
    }

    /**
     * @param address where a browser without a session tells the same by itself, with a POST (js/reading.js)
     * @param work called at most once, with the component's page; never for a crawler
     */
    public static void then(Component component, String address, Runnable work) {
        component.getElement().setAttribute("data-told", address);
        component.getElement().executeJs("return !window.lbTold.has($0)", address).then(isNew -> {
            if (isNew.asBoolean() && !isCrawler(VaadinSession.getCurrent().getBrowser().getUserAgent())) {
                work.run();
            }
        });
    }

    /** Whether a program says of itself that it reads the web without anybody. */
    static boolean isCrawler(String userAgent) {
        return CRAWLER.matcher(String.valueOf(userAgent)).find();
    }
}
