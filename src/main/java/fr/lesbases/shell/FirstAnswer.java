package fr.lesbases.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.Texts;
import fr.lesbases.mail.SiteAddress;
import fr.lesbases.ui.AboutPage;
import fr.lesbases.ui.AddressAnswer;
import fr.lesbases.ui.AddressBook;
import fr.lesbases.ui.ContentPolicy;
import fr.lesbases.ui.PageTitles;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The first HTTP answer to an address: its status, and what search engines and previews read. What people see is rendered afterwards. */
@Component
class FirstAnswer implements VaadinServiceInitListener {

    private static final int MOVED = 301;
    private static final int NOT_FOUND = 404;
    private static final int MAX_DESCRIPTION = 300;
    /** As {@code tokens.css} names it. */
    private static final String FONT = "/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2?v-c=1";

    private final List<AddressBook> books;
    private final CurrentViewer viewer;
    private final SiteAddress site;
    private final ContentPolicy policy;
    private final JsonMapper json;

    FirstAnswer(List<AddressBook> books, CurrentViewer viewer, SiteAddress site, ContentPolicy policy, JsonMapper json) {
        this.books = List.copyOf(books);
        this.viewer = viewer;
        this.site = site;
        this.policy = policy;
        this.json = json;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::fill);
    }

    private void fill(IndexHtmlResponse response) {
        Document page = response.getDocument();
        page.selectFirst("html").attr("lang", "fr");
        // Asked for before the style sheets tell that it is needed
        page.head().prependElement("link").attr("rel", "preload").attr("as", "font").attr("type", "font/woff2").attr("crossorigin", true).attr("href", FONT);
        page.head().prependElement("script").attr("src", Scripts.address("scheme.js"));
        page.head().appendElement("script").attr("src", Scripts.address("anchors.js")).attr("defer", true);
        page.head().appendElement("script").attr("src", Scripts.address("reading.js")).attr("defer", true);
        themeColor(page, "light", "#fbfaf7");
        themeColor(page, "dark", "#14161d");
        page.head().appendElement("script").attr("src", Scripts.address("search-suggestions.js")).attr("type", "module");
        String path = path(response);
        AddressAnswer answer = answer(path, response);
        switch (answer) {
            case AddressAnswer.Found found -> {
                describe(page, PageTitles.of(found.title()), found.description(), found.indexable());
                if (found.indexable()) {
                    preview(page, found, site.of("/" + path));
                    found.about().ifPresent(about -> tell(page, found, about, site.of("/" + path)));
                }
            }
            case AddressAnswer.Moved moved -> move(response.getVaadinResponse(), moved.path());
            case AddressAnswer.Missing missing -> {
                response.getVaadinResponse().setStatus(NOT_FOUND);
                describe(page, PageTitles.of(Texts.get("shell.notFound.title")), "", false);
            }
        }
        Optional<PlainPage> plain = isPassing(response.getVaadinRequest()) && !(answer instanceof AddressAnswer.Moved)
                ? PlainPage.of(response.getVaadinRequest(), response.getVaadinResponse()) : Optional.empty();
        plain.ifPresentOrElse(content -> {
            content.putInto(page);
            // Asked for again each time, but kept for the way back
            response.getVaadinResponse().setHeader("Cache-Control", "no-cache");
        }, () -> {
            String word = ContentPolicy.word();
            page.select("script:not([src])").attr("nonce", word);
            response.getVaadinResponse().setHeader(ContentPolicy.HEADER, policy.value(word));
        });
    }

    private static boolean isPassing(VaadinRequest request) {
        return request instanceof VaadinServletRequest servlet && PassingReaders.isPassing(servlet.getHttpServletRequest());
    }

    private AddressAnswer answer(String path, IndexHtmlResponse response) {
        return books.stream().map(book -> book.answer(path, viewer.get())).flatMap(Optional::stream).findFirst()
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

    private static void move(VaadinResponse response, String path) {
        response.setStatus(MOVED);
        response.setHeader("Location", path);
    }

    private static void describe(Document page, String title, String description, boolean indexable) {
        page.title(title);
        if (!description.isBlank()) {
            meta(page, "description", shortened(description));
        }
        if (!indexable) {
            meta(page, "robots", "noindex");
        }
    }

    /** One address for one page, however it was asked for, and what a message that holds it shows (ogp.me). */
    private static void preview(Document page, AddressAnswer.Found found, String address) {
        page.head().appendElement("link").attr("rel", "canonical").attr("href", address);
        property(page, "og:type", "website");
        property(page, "og:locale", "fr_FR");
        property(page, "og:site_name", Texts.get("ui.name"));
        property(page, "og:title", found.title().isBlank() ? Texts.get("ui.name") : found.title());
        property(page, "og:url", address);
        if (!found.description().isBlank()) {
            property(page, "og:description", shortened(found.description()));
        }
    }

    /** In the words of schema.org. It is data for who reads the page, whatever people wrote into it: no tag of theirs ends it. */
    private void tell(Document page, AddressAnswer.Found found, AboutPage about, String address) {
        AboutPage whole = about.with("@context", "https://schema.org").with("url", address).with("inLanguage", "fr").with("name", found.title().isBlank() ? Texts.get("ui.name") : found.title())
                .with("description", Optional.of(shortened(found.description())).filter(text -> !text.isBlank()));
        page.head().appendElement("script").attr("type", "application/ld+json").appendChild(new DataNode(json.writeValueAsString(whole.nested()).replace("<", "\\u003c")));
    }

    private static void property(Document page, String property, String content) {
        page.head().appendElement("meta").attr("property", property).attr("content", content);
    }

    private static String shortened(String description) {
        return description.length() > MAX_DESCRIPTION ? description.substring(0, MAX_DESCRIPTION - 1) + "…" : description;
    }

    private static void meta(Document page, String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    private static void themeColor(Document page, String scheme, String color) {
        page.head().appendElement("meta").attr("name", "theme-color").attr("media", "(prefers-color-scheme: " + scheme + ")").attr("content", color);
    }
}
