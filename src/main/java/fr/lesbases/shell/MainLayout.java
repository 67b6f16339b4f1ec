package fr.lesbases.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.base.Bases;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.Profiles;
import fr.lesbases.profile.ui.PersonChanged;
import fr.lesbases.ui.BareLayout;
import fr.lesbases.ui.Greeting;
import fr.lesbases.ui.PageTitles;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The frame of every page. Views that bring their own header say so ({@link BareLayout}). */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Header header = new Header();
    private final Div greeting = new Div();
    private final Main main = new Main();
    private final Footer footer = new Footer();
    private @Nullable String shownPath;
    private @Nullable HasElement shown;

    MainLayout(CurrentViewer viewer, Profiles profiles, Bases bases, AuthenticationContext authentication, List<Greeting> greetings) {
        Anchor skip = new Anchor("#contenu", Texts.get("shell.skip"));
        skip.addClassName("skip");
        // The router would take the address for a page's: the browser alone goes there
        skip.setRouterIgnore(true);
        main.setId("contenu");
        main.getElement().setAttribute("tabindex", "-1");
        Consumer<Person> name = person -> header.show(new PersonMenu(person, bases.mine(), viewer.get().isStaff(), authentication::logout));
        viewer.profile().flatMap(profiles::find).ifPresent(name);
        // Whose are the things that the browser keeps
        viewer.profile().ifPresent(person -> getElement().setAttribute("data-person", person.toString()));
        addAttachListener(attached -> keep(ComponentUtil.addListener(attached.getUI(), PersonChanged.class, changed -> name.accept(changed.person()))));

        addClassName("frame");
        greetings.forEach(one -> one.content().ifPresent(greeting::add));
        greeting.addClassNames("frame__greeting", "wrap");
        add(skip, header, offline(), greeting, main, footer, new ShortcutList());
    }

    /** Shown in the copy that the browser keeps of a page ({@code js/keeping.js}). */
    private static HtmlContainer offline() {
        HtmlContainer note = new HtmlContainer("p");
        note.addClassName("frame__offline");
        note.getElement().setText(Texts.get("shell.offline")).setAttribute("role", "status").setAttribute("hidden", true);
        return note;
    }

    private void keep(Registration listening) {
        addDetachListener(detached -> {
            detached.unregisterListener();
            listening.remove();
        });
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
        boolean bare = content instanceof BareLayout;
        header.setVisible(!bare);
        greeting.setVisible(!bare);
        footer.setVisible(!bare);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = "/" + event.getLocation().getPath();
        HasElement view = event.getActiveChain().getFirst();
        header.backTo("/" + event.getLocation().getPathWithQueryParameters().replaceFirst("^/", ""));
        header.helpWith(path);
        name(event.getLocationChangeEvent().getUI());
        // Another page or tab, not another filter or number of the same: those keep the focus where it is
        if (shownPath != null && !shownPath.equals(path)) {
            announce(path, shown == view && thing(path).equals(thing(shownPath)));
        }
        shownPath = path;
        shown = view;
    }

    /** What a page is about, whichever its tab: {@code /bases/atelier/membres} is about {@code /bases/atelier}. */
    private static List<String> thing(String path) {
        return Stream.of(path.split("/")).limit(3).toList();
    }

    /**
     * A screen reader hears of the new page by the focus on its title; nothing else in a one-page application tells it. It begins at its top, as any other page does, and on
     * the way back where somebody had read up to ({@code js/anchors.js}).
     * Another tab of the same thing is told by its own name.
     * The browser has the address of the page that comes only after it has left for it and come back once (Vaadin's router).
     */
    private void announce(String path, boolean isTab) {
        main.getElement().executeJs("""
                const title = $1 && this.querySelector('.tabpanel > h2') || this.querySelector('h1') || this;
                title.tabIndex = -1;
                title.focus({preventScroll: true});
                const reader = document.documentElement;
                const back = 'back' in reader.dataset;
                const top = back ? reader.read.get($0) ?? 0 : 0;
                const begin = () => requestAnimationFrame(() => scrollTo({top, behavior: 'instant'}));
                if (back) {
                    const settled = new AbortController();
                    addEventListener('popstate', begin, {signal: settled.signal});
                    setTimeout(() => settled.abort(), 500);
                }
                if (back || !location.hash) begin();""", path, isTab);
    }

    /** Vaadin takes the view's own title only after this event. */
    private void name(UI ui) {
        ui.beforeClientResponse(this, context -> ui.getPage().setTitle(PageTitles.shownIn(ui)));
    }

}
