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
import fr.lesbases.ui.ForReaders;
import fr.lesbases.ui.PageTitles;
import java.util.List;
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
    private final boolean thenLive;

    /** @param number which page of a list it is @param thenLive whether everyone gets the live page right after */
    private PlainPage(String title, int number, Element content, String address, boolean thenLive) {
        this.title = title;
        this.number = number;
        this.content = content;
        this.address = address;
        this.thenLive = thenLive;
    }

    /** What answers that address, its query included, for whoever asks; empty where that is no view of ours. */
    static Optional<PlainPage> of(VaadinRequest request, VaadinResponse response, String address) {
        UI ui = new Rendering().render(request, response);
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        List<HasElement> chain = ui.getInternals().getActiveRouterTargetsChain();
        return chain.isEmpty() ? Optional.empty()
                : Optional.of(new PlainPage(PageTitles.shownIn(ui), PageTitles.pageShownIn(ui), chain.getLast().getElement(), address, isThenLive(chain.getFirst())));
    }

    private static boolean isThenLive(HasElement view) {
        ForReaders how = view.getClass().getAnnotation(ForReaders.class);
        return how != null && how.thenLive();
    }

    /** Whose views stay apart from it: what is attached listens to what happens, of which a page that is written once never hears, and attaching and letting go takes a quarter of the time. Made by Vaadin. */
    public static final class Loose extends UI implements ForReaders.Plain {

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

    /** Whether one comes to it for what only the live page can. */
    boolean isThenLive() {
        return thenLive;
    }

    /** Until the live page is there, which another script starts: at once, or when it is needed. @param isKnown whether who asks has a session */
    void putInto(Document page, boolean isKnown) {
        String engine = page.selectFirst(ENGINE).attr("src");
        org.jsoup.nodes.Element plain = put(page);
        if (!isKnown) {
            // Of a session that ends with this answer
            page.head().select("meta[name^=_csrf]").remove();
        }
        if (isKnown || thenLive) {
            plain.attr("data-at-once", true);
            // Fetched meanwhile
            page.head().appendElement("link").attr("rel", "modulepreload").attr("href", engine);
        } else {
            page.head().select("link[rel=modulepreload]").remove();
        }
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
        SiteStyles.letWait(page);
        org.jsoup.nodes.Element engine = page.selectFirst(ENGINE);
        engine.remove();
        page.head().appendElement("script").attr("src", FIRST).attr("defer", true).attr("data-engine", engine.attr("src")).attr("data-lost", Texts.get("shell.connection.readable"));
        return plain;
    }
}
