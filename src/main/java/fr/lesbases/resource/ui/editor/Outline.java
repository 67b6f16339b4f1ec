package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.ui.SectionTitles;
import java.util.List;

/** The section titles at the left of the editor. */
final class Outline extends Nav {

    private List<SectionTitles.Title> shown = List.of();

    Outline() {
        addClassName("toc");
        setVisible(false);
        getElement().setAttribute("aria-label", Texts.get("resource.editor.outline"));
    }

    void show(Content content) {
        List<SectionTitles.Title> titles = SectionTitles.of(content);
        if (titles.equals(shown)) {
            return;
        }
        shown = titles;
        OrderedList list = new OrderedList();
        titles.forEach(title -> list.add(new ListItem(link(title))));
        removeAll();
        add(new H2(Texts.get("resource.editor.outline")), list);
        setVisible(!titles.isEmpty());
    }

    private static Anchor link(SectionTitles.Title title) {
        Anchor link = new Anchor("#bloc-" + title.block(), title.words());
        link.getElement().setAttribute("router-ignore", "");
        return link;
    }
}
