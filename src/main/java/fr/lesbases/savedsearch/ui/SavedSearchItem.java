package fr.lesbases.savedsearch.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.common.Texts;
import fr.lesbases.savedsearch.SavedSearch;
import fr.lesbases.savedsearch.SavedSearchRow;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.Icon;
import java.util.List;

/** One saved search: its name, what it looks for, what is new, and what can be done with it. */
final class SavedSearchItem extends ListItem {

    private static final String FACT = "savedsearch.fresh";

    private final NativeButton rename;

    SavedSearchItem(SavedSearchRow row, List<String> words, SavedSearchList list) {
        SavedSearch search = row.search();
        UnorderedList terms = new UnorderedList();
        terms.addClassName("searches__w");
        terms.getElement().setAttribute("aria-label", Texts.get("savedsearch.looksFor"));
        words.forEach(one -> terms.add(new ListItem(one)));
        Paragraph facts = new Paragraph(new Span(Texts.get("savedsearch.since", Formats.date(search.saved()))));
        facts.addClassName("meta");
        if (row.fresh() > 0) {
            Span fresh = new Span(Texts.get(FACT, row.fresh()));
            fresh.addClassNames("badge", "badge--fresh");
            facts.addComponentAsFirst(fresh);
        }
        Div text = new Div(new H3(new Anchor(search.query().address(), search.name().value())), terms, facts);
        rename = button(Icon.EDIT, "savedsearch.rename", search, () -> list.rename(search));
        Div actions = new Div(new AlertPick(search, alert -> list.change(search, alert)), rename,
                button(Icon.DELETE, "savedsearch.delete", search, () -> list.delete(search)));
        actions.addClassName("searches__a");
        addClassName("searches__i");
        add(text, actions);
    }

    void focusOnName() {
        rename.focus();
    }

    private static NativeButton button(Icon icon, String key, SavedSearch search, Runnable action) {
        NativeButton button = new NativeButton("", click -> action.run());
        button.add(icon.create());
        button.addClassName("iconbtn");
        button.setTitle(Texts.get(key));
        button.setAriaLabel(Texts.get(key + ".named", search.name()));
        return button;
    }
}
