package fr.lesbases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;

/** The table of contents beside what is read, which marks the section in sight ({@code js/reading.js}). With fewer than two sections it is an empty column. */
public final class Contents extends Nav {

    private final OrderedList list = new OrderedList();

    public Contents() {
        addClassName("toc");
    }

    /** @param id of the section's heading */
    public Contents to(String id, String words) {
        return to(id, words, Language.FRENCH);
    }

    /** @param language of its words */
    public Contents to(String id, String words, Language language) {
        Anchor link = InLanguage.mark(new Anchor("#" + id, words), language);
        link.setRouterIgnore(true);
        list.add(new ListItem(link));
        if (list.getComponentCount() == 2) {
            setAriaLabel(Texts.get("ui.contents"));
            add(new H2(Texts.get("ui.contents")), list);
        }
        return this;
    }
}
