package fr.lesbases.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Wordmark;

/** The end of every page: who we are, the pages the law asks for, and how the site looks. */
final class Footer extends com.vaadin.flow.component.html.Footer {

    Footer() {
        addClassName("foot");
        Div self = new Div(new Wordmark(), new Paragraph(Texts.get("shell.footer.self")));
        self.addClassName("foot__id");
        UnorderedList links = new UnorderedList(link("rechercher"), link("plan-du-site"), link("aide"), link("contact"), link("accessibilite"),
                link("mentions-legales"), link("confidentialite"), link("conditions"), new ListItem(ShortcutList.opener()));
        links.addClassName("foot__links");
        Nav nav = new Nav(links);
        nav.setAriaLabel(Texts.get("shell.footer.nav"));
        Div inner = new Div(self, nav, new SchemeSwitch());
        inner.addClassNames("wrap", "foot__in");
        add(inner);
    }

    private static ListItem link(String page) {
        return new ListItem(new Anchor("/" + page, Texts.get("shell.footer." + page)));
    }
}
