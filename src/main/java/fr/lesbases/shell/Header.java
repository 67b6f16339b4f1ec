package fr.lesbases.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.LinkItems;
import fr.lesbases.ui.SearchBox;
import fr.lesbases.ui.SignInLinks;
import fr.lesbases.ui.Wordmark;

/** The top of every page: home, search, create, help, and oneself. */
final class Header extends com.vaadin.flow.component.html.Header {

    private final LinkItems links = new LinkItems();
    private final Anchor help = help();
    private final Anchor signIn = new Anchor();
    private Component self = signIn;

    Header() {
        addClassName("top");
        Nav nav = new Nav(links);
        nav.addClassName("top__nav");
        nav.setAriaLabel(Texts.get("shell.header.nav"));
        links.addItems(searchOnPhone(), create(), help, signIn);
        signIn.setText(Texts.get("shell.header.signIn"));
        signIn.addClassNames("btn", "btn--quiet");
        Span gap = new Span();
        gap.addClassName("top__gap");
        Div inner = new Div(new Wordmark(), SearchBox.small(), gap, nav);
        inner.addClassNames("wrap", "top__in");
        add(inner);
    }

    /** For a visitor, who comes back to {@code path} after signing in. */
    void backTo(String path) {
        signIn.setHref(SignInLinks.signIn(path));
    }

    /** Where the help about this page is. */
    void helpWith(String path) {
        help.setHref(HelpTopics.of(path));
    }

    /** For somebody signed in, as they are named now. */
    void show(PersonMenu menu) {
        links.replaceItem(self, menu);
        self = menu;
    }

    private static Anchor searchOnPhone() {
        Anchor search = new Anchor("/rechercher/ressources", Icon.SEARCH.create(22));
        search.addClassNames("iconbtn", "only-phone", "top__find");
        search.setAriaLabel(Texts.get("shell.header.search"));
        return search;
    }

    private static Anchor create() {
        Span words = new Span(Texts.get("shell.header.create"));
        words.addClassName("not-phone");
        Anchor create = new Anchor("/ressources/creer", Icon.PLUS.create(), words);
        create.addClassNames("btn", "btn--line", "top__create");
        create.setAriaLabel(Texts.get("shell.header.create"));
        return create;
    }

    private static Anchor help() {
        Anchor help = new Anchor(HelpTopics.PAGE, Icon.HELP.create(), new Span(Texts.get("shell.header.help")));
        help.addClassNames("btn", "btn--quiet", "not-phone");
        return help;
    }
}
