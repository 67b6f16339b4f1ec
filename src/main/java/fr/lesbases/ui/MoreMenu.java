package fr.lesbases.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.Texts;
import java.util.List;

/** "…": what is seldom done with the page's subject. Not there where the viewer can do none of it. */
public final class MoreMenu<S> extends MenuBar {

    public MoreMenu(S subject, Viewer viewer, List<PageEntry<S>> entries) {
        List<PageEntry<S>> visible = entries.stream().filter(entry -> entry.isVisible(subject, viewer)).toList();
        MenuItem more = addItem(Icon.MORE.create(22));
        more.setAriaLabel(Texts.get("ui.more"));
        visible.forEach(entry -> more.getSubMenu().addItem(words(entry), click -> entry.run(subject)));
        setTabNavigation(true);
        setI18n(new MenuBarI18n().setMoreOptions(Texts.get("ui.more")));
        addClassName("moremenu");
        setVisible(!visible.isEmpty());
    }

    private static Span words(PageEntry<?> entry) {
        Span words = new Span(entry.icon().create(), new Span(Texts.get(entry.labelKey())));
        words.addClassName("entry");
        return words;
    }
}
