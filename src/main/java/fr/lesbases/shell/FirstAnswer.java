package fr.lesbases.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.AddressAnswer;
import fr.lesbases.ui.AddressBook;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.ContentPolicy;
import fr.lesbases.ui.SignInLinks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The first HTTP answer to an address: its status, and what search engines and previews read. What people see is rendered afterwards. */
@Component
class FirstAnswer implements VaadinServiceInitListener {

    private static final int MOVED = 301;
    private static final int FOUND = 302;
    private static final int NOT_FOUND = 404;
    private static final Pattern PAGE = Pattern.compile("(?:^|&)" + Addresses.PAGE + "=([1-9]\\d{0,5})(?:&|$)");

    private final List<AddressBook> books;
    private final CurrentViewer viewer;
    private final PageHead head;
    private final SiteStyles styles;
    private final SiteScripts scripts;
    private final ContentPolicy policy;
    private final TransactionTemplate reading;

    FirstAnswer(List<AddressBook> books, CurrentViewer viewer, PageHead head, SiteStyles styles, SiteScripts scripts, ContentPolicy policy, PlatformTransactionManager transactions) {
        this.books = List.copyOf(books);
        this.viewer = viewer;
        this.head = head;
        this.styles = styles;
        this.scripts = scripts;
        this.policy = policy;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> reading.executeWithoutResult(asked -> {
            // What the head and the view both ask for is read once. Nothing is to be kept, and what is missing is no failure of all this
            asked.setRollbackOnly();
            fill(response);
        }));
    }

    private void fill(IndexHtmlResponse response) {
        Document page = response.getDocument();
        page.selectFirst("html").attr("lang", "fr");
        styles.putInto(page);
        scripts.putInto(page);
        // Before all that has an address, and within the first KB
        page.head().prependChild(page.head().selectFirst("base"));
        page.head().prependChild(page.head().selectFirst("meta[charset]"));
        themeColor(page, "light", "#fbfaf7");
        themeColor(page, "dark", "#14161d");
        String path = path(response);
        AddressAnswer answer = answer(path, response);
        switch (answer) {
            case AddressAnswer.Found found -> head.describe(page, found, "/" + path, number(query(response)));
            case AddressAnswer.Moved moved -> lead(response.getVaadinResponse(), MOVED, moved.path());
            case AddressAnswer.Reserved reserved -> lead(response.getVaadinResponse(), FOUND, SignInLinks.signIn(address(path, response)));
            case AddressAnswer.Missing missing -> head.describe(page, new AddressAnswer.Found(Texts.get("shell.notFound.title"), "", false), "/" + path, 1);
        }
        WithoutScripts.dress(page);
        HttpServletRequest request = ((VaadinServletRequest) response.getVaadinRequest()).getHttpServletRequest();
        Optional<PlainPage> plain = PassingRequest.isIn(request) && !(answer instanceof AddressAnswer.Moved || answer instanceof AddressAnswer.Reserved)
                ? PlainPage.of(response.getVaadinRequest(), response.getVaadinResponse(), address(path, response)) : Optional.empty();
        if (answer instanceof AddressAnswer.Missing) {
            // After the view, which may say so itself and answer 200
            response.getVaadinResponse().setStatus(NOT_FOUND);
        }
        plain.ifPresentOrElse(content -> {
            response.getVaadinResponse().setHeader(ContentPolicy.HEADER, policy.value(scripts.early()));
            boolean isByNobody = PassingRequest.isByNobody(request);
            content.putInto(page, !isByNobody);
            if (content.isThenLive()) {
                WithoutScripts.say(page);
            } else if (isByNobody) {
                // Asked for again each time, but kept for the way back, of who has not signed in meanwhile
                response.getVaadinResponse().setHeader("Cache-Control", "no-cache");
                response.getVaadinResponse().setHeader("Vary", "Cookie");
            }
        }, () -> {
            WithoutScripts.say(page);
            String word = ContentPolicy.word();
            page.select("script:not([src])").attr("nonce", word);
            response.getVaadinResponse().setHeader(ContentPolicy.HEADER, policy.value(ContentPolicy.bearing(word)));
        });
    }

    private static String address(String path, IndexHtmlResponse response) {
        String query = query(response);
        return "/" + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String query(IndexHtmlResponse response) {
        return response.getVaadinRequest() instanceof VaadinServletRequest servlet ? Objects.requireNonNullElse(servlet.getHttpServletRequest().getQueryString(), "") : "";
    }

    /** The page of a list that is asked for, whether the list is that long or not: that shows with its rows. */
    private static int number(String query) {
        Matcher page = PAGE.matcher(query);
        return page.find() ? Integer.parseInt(page.group(1)) : 1;
    }

    private AddressAnswer answer(String path, IndexHtmlResponse response) {
        String query = query(response);
        return books.stream().map(book -> book.answerTo(path, query, viewer.get())).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> isRoute(path, response) ? new AddressAnswer.Found("", "", false) : new AddressAnswer.Missing());
    }

    private static boolean isRoute(String path, IndexHtmlResponse response) {
        var registry = ApplicationRouteRegistry.getInstance(response.getVaadinRequest().getService().getContext());
        return RouteConfiguration.forRegistry(registry).getRoute(path).isPresent();
    }

    private static String path(IndexHtmlResponse response) {
        String path = response.getVaadinRequest().getPathInfo();
        return path == null ? "" : path.replaceAll("^/+|/+$", "");
    }

    private static void lead(VaadinResponse response, int status, String path) {
        response.setStatus(status);
        response.setHeader("Location", path);
    }

    private static void themeColor(Document page, String scheme, String color) {
        page.head().appendElement("meta").attr("name", "theme-color").attr("media", "(prefers-color-scheme: " + scheme + ")").attr("content", color);
    }
}
