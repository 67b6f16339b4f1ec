package fr.lesbases.resource.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Highlights;
import fr.lesbases.resource.Highlights.Candidate;
import fr.lesbases.ui.Icon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Chooses what a base shows first, and in which order. */
final class HighlightsDialog extends Dialog {

    private final Highlights highlights;
    private final BaseId base;
    private final List<Candidate> chosen;
    private final OrderedList list = new OrderedList();
    private final ComboBox<Candidate> more = new ComboBox<>(Texts.get("resource.highlights.add"));
    /** What was done, for who can't see it. */
    private final Span told = new Span();
    private final Paragraph full = new Paragraph(Texts.get("resource.highlights.full", Highlights.MOST));

    /** @param saved is told once the choice is kept */
    HighlightsDialog(Highlights highlights, BaseId base, Runnable saved) {
        this.highlights = highlights;
        this.base = base;
        chosen = new ArrayList<>(highlights.of(base).stream().map(row -> new Candidate(row.id(), row.title())).toList());
        more.setPlaceholder(Texts.get("resource.highlights.add.placeholder"));
        more.setItemLabelGenerator(Candidate::title);
        more.setItemsWithFilterConverter(query -> suggestions(query.getFilter().orElse("")).stream().skip(query.getOffset()).limit(query.getLimit()), text -> text);
        more.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen.add(change.getValue());
                more.clear();
                refresh();
            }
        });
        list.addClassName("hchoice");
        full.addClassName("form__note");
        told.addClassName("sr");
        told.getElement().setAttribute("role", "status");

        setHeaderTitle(Texts.get("resource.highlights.choose"));
        addClassName("highlights-dialog");
        Button keep = new Button(Texts.get("resource.highlights.save"), click -> {
            highlights.choose(base, chosen.stream().map(Candidate::id).toList());
            close();
            saved.run();
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(Texts.get("resource.highlights.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, keep);
        add(new Paragraph(Texts.get("resource.highlights.lead", Highlights.MOST)), list, more, full, told);
        refresh();
    }

    private List<Candidate> suggestions(String words) {
        return highlights.suggest(base, words).stream().filter(one -> chosen.stream().noneMatch(taken -> taken.id().equals(one.id()))).toList();
    }

    private void refresh() {
        list.removeAll();
        for (int place = 0; place < chosen.size(); place++) {
            list.add(item(place));
        }
        more.getDataProvider().refreshAll();
        more.setVisible(chosen.size() < Highlights.MOST);
        full.setVisible(!more.isVisible());
    }

    private ListItem item(int place) {
        Candidate one = chosen.get(place);
        Button up = button(Icon.UP, "resource.highlights.up", one, () -> move(place, place - 1));
        Button down = button(Icon.DOWN, "resource.highlights.down", one, () -> move(place, place + 1));
        up.setEnabled(place > 0);
        down.setEnabled(place < chosen.size() - 1);
        Button remove = button(Icon.CLOSE, "resource.highlights.remove", one, () -> {
            chosen.remove(one);
            refresh();
            told.setText(Texts.get("resource.highlights.removed", one.title()));
        });
        return new ListItem(new Span(one.title()), up, down, remove);
    }

    /** The focus goes along: to the same button, or at an end to the one that leads back. */
    private void move(int from, int to) {
        Candidate moved = chosen.get(from);
        Collections.swap(chosen, from, to);
        refresh();
        told.setText(Texts.get("resource.highlights.moved", moved.title(), to + 1, chosen.size()));
        boolean isAtEnd = to == 0 || to == chosen.size() - 1;
        ((Button) list.getComponentAt(to).getChildren().skip((to > from) == isAtEnd ? 1 : 2).findFirst().orElseThrow()).focus();
    }

    private static Button button(Icon icon, String key, Candidate one, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.setAriaLabel(Texts.get(key, one.title()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addThemeName("icon");
        return button;
    }
}
