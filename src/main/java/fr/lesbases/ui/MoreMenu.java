package fr.lesbases.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.Texts;
import java.util.List;

/** "…": what is seldom done with the page's subject. Not there where the viewer can do none of it; until the live page is there it only looks like it, and opens then ({@code js/first.js}). */
public final class MoreMenu<S> extends Div {

    public MoreMenu(S subject, Viewer viewer, List<PageEntry<S>> entries) {
        List<PageEntry<S>> visible = entries.stream().filter(entry -> entry.isVisible(subject, viewer)).toList();
        MenuBar bar = new MenuBar();
        MenuItem more = bar.addItem(Icon.MORE.create(22));
        more.setAriaLabel(Texts.get("ui.more"));
        visible.forEach(entry -> more.getSubMenu().addItem(words(entry), click -> entry.run(subject)));
        bar.setTabNavigation(true);
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(Texts.get("ui.more")));
        bar.addClassName("moremenu");
        NativeButton look = new NativeButton();
        look.add(Icon.MORE.create(22));
        look.setAriaLabel(Texts.get("ui.more"));
        look.addClassNames("menulook", "menulook--more");
        look.getElement().setAttribute("aria-haspopup", "menu");
        addClassName("self");
        setVisible(!visible.isEmpty());
        add(bar, look);
    }

    private static Span words(PageEntry<?> entry) {
        Span words = new Span(entry.icon().create(), new Span(Texts.get(entry.labelKey())));
        words.addClassName("entry");
        return words;
    }
}
