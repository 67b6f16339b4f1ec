package fr.lesbases.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One facet, to fold away: its name, how many of its values are chosen, the values. Of a long list the most frequent {@value #AT_FIRST}, the rest on demand. */
public class FacetBox extends NativeDetails {

    private static final int AT_FIRST = 6;

    private final Span chosen = new Span();
    private final NativeButton all = new NativeButton();
    private final Div content = new Div();
    private int size;

    protected FacetBox(String label) {
        chosen.addClassName("on");
        all.addClassName("all");
        all.addClickListener(click -> showAll(!content.hasClassName("is-all")));
        all.setVisible(false);
        content.add(all);

        addClassName("facet");
        setSummary(new Span(label), chosen, chevron(20));
        setContent(content);
        setOpen(true);
    }

    /** Points to where something folds. */
    public static Span chevron(int size) {
        Span chevron = new Span(Icon.DOWN.create(size));
        chevron.addClassName("chev");
        return chevron;
    }

    protected final void addValues(Component values) {
        content.getElement().insertChild(content.getElement().indexOfChild(all.getElement()), values.getElement());
    }

    protected final void showChosen(int number) {
        chosen.setText(number == 0 ? "" : Texts.get("search.chosen.number", number));
    }

    /** The less frequent ones of these, for the button below. */
    protected final Set<FacetOption> shorten(List<FacetOption> options) {
        size = options.size();
        all.setVisible(size > AT_FIRST);
        showAll(content.hasClassName("is-all"));
        return options.stream().sorted(FacetOption.MOST_FIRST).skip(AT_FIRST).collect(Collectors.toSet());
    }

    private void showAll(boolean shown) {
        content.setClassName("is-all", shown);
        all.setText(shown ? Texts.get("search.less") : Texts.get("search.all", size));
        all.getElement().setAttribute("aria-expanded", String.valueOf(shown));
    }
}
