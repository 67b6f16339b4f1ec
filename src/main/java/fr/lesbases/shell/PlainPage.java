package fr.lesbases.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternalUpdater;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.BootstrapHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.JavaScriptBootstrapHandler;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.PageTitles;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * A page as plain HTML: the elements of its view, made as they are for the live page, so that both say the same. The live page takes its place when somebody does something that needs the server, or as soon as it is there
 * where they have a session ({@code js/first.js}).
 */
final class PlainPage {

    private static final String FIRST = JoinedFile.address("js/first.js");
    private static final String ID = "plain";
    private static final String ENGINE = "script[type=module][src*=VAADIN/]";
    /** Where the number is all that an address asks for. */
    private static final Pattern PAGE_OF_LIST = Pattern.compile("[^?]+\\?" + Addresses.PAGE + "=\\d+");

    private final String title;
    private final int number;
    private final Element content;
    private final String address;

    /** @param number which page of a list it is */
    private PlainPage(String title, int number, Element content, String address) {
        this.title = title;
        this.number = number;
        this.content = content;
        this.address = address;
    }

    /** What answers that address, its query included, for whoever asks; empty where that is no view of ours. */
    static Optional<PlainPage> of(VaadinRequest request, VaadinResponse response, String address) {
        UI ui = new Rendering().render(request, response);
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().getActiveRouterTargetsChain().reversed().stream().findFirst()
                .map(frame -> new PlainPage(PageTitles.shownIn(ui), PageTitles.pageShownIn(ui), frame.getElement(), address));
    }

    /** Whose views stay apart from it: what is attached listens to what happens, of which a page that is written once never hears, and attaching and letting go takes a quarter of the time. Made by Vaadin. */
    public static final class Loose extends UI {

        public Loose() {
            super(new UIInternalUpdater() {
                @Override
                public void updateRoot(UI ui, HasElement former, HasElement root) {
                    // Vaadin looks for those that want to know of the page's address among what is attached
                    ui.getInternals().getActiveRouterTargetsChain().stream().filter(AfterNavigationObserver.class::isInstance).map(AfterNavigationObserver.class::cast)
                            .forEach(observer -> ui.addAfterNavigationListener(observer::afterNavigation));
                }
            });
        }
    }

    /** As Vaadin makes the page of a browser that has asked for the live one. */
    private static final class Rendering extends BootstrapHandler {

        UI render(VaadinRequest request, VaadinResponse response) {
            return createAndInitUI(Loose.class, request, response, VaadinSession.getCurrent()).getUI();
        }

        @Override
        protected BootstrapContext createBootstrapContext(VaadinRequest request, VaadinResponse response, UI ui, Function<VaadinRequest, String> root) {
            return new JavaScriptBootstrapHandler.JavaScriptBootstrapContext(request, response, ui, root);
        }

        /** Nothing is pushed to it: looking for what would do so, in all jars, takes longer than reading the page's rows. */
        @Override
        protected void setupPushConnectionFactory(PushConfiguration push, BootstrapContext context) {
        }
    }

    /** Instead of the live page, which another script starts once it is needed. */
    void putInto(Document page) {
        put(page);
        // Of a session that ends with this answer
        page.head().select("meta[name^=_csrf]").remove();
        // Nor what the live page would need
        page.head().select("link[rel=modulepreload]").remove();
    }

    /** Until the live page is there, which is started at once. */
    void putBefore(Document page) {
        String engine = page.selectFirst(ENGINE).attr("src");
        put(page).attr("data-at-once", true);
        // Fetched meanwhile
        page.head().appendElement("link").attr("rel", "modulepreload").attr("href", engine);
    }

    private org.jsoup.nodes.Element put(Document page) {
        page.title(title);
        if (number > 1 && PAGE_OF_LIST.matcher(address).matches()) {
            String ofPage = "?" + Addresses.PAGE + "=" + number;
            page.head().select("link[rel=canonical]").forEach(link -> link.attr("href", link.attr("href") + ofPage));
            page.head().select("meta[property=og:url]").forEach(meta -> meta.attr("content", meta.attr("content") + ofPage));
        }
        // What the live page needs before it begins: it gets that from the script that starts it
        page.head().select("script:not([src], [type=application/ld+json], [data-font])").forEach(org.jsoup.nodes.Element::remove);
        org.jsoup.nodes.Element plain = page.body().prependElement("div").attr("id", ID);
        plain.appendChild(new DataNode(ElementHtml.of(content, address)));
        page.head().appendElement("noscript").appendElement("link").attr("rel", "stylesheet").attr("href", "/styles/noscript.css");
        SiteStyles.letWait(page);
        org.jsoup.nodes.Element engine = page.selectFirst(ENGINE);
        engine.remove();
        page.head().appendElement("script").attr("src", FIRST).attr("defer", true).attr("data-engine", engine.attr("src")).attr("data-lost", Texts.get("shell.connection.readable"));
        return plain;
    }
}
