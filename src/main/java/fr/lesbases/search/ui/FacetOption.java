package fr.lesbases.search.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.ui.Formats;
import java.util.Comparator;
import java.util.function.Consumer;

/** One value to choose, with how many it would find. Only its text and state change, so it never loses the focus. */
public final class FacetOption extends ListItem {

    public static final Comparator<FacetOption> MOST_FIRST = Comparator.comparing(FacetOption::isChosen).thenComparing(option -> option.found).reversed();

    private final FacetCheck check;
    private final NativeLabel label = new NativeLabel();
    private final Span count = new Span();
    private long found;

    /** @param facet the parameter of the address; {@code code} its value */
    public FacetOption(String facet, String code, String words, Consumer<Boolean> choose) {
        check = new FacetCheck(facet, code);
        check.addValueChangeListener(change -> choose.accept(change.getValue()));
        Span text = new Span(words);
        text.addClassName("opt__t");
        count.addClassName("n");
        label.addClassName("opt");
        label.add(check, text, count);
        add(label);
    }

    public void show(long hits, boolean isChosen) {
        found = hits;
        count.setText(Formats.number(found));
        check.setValue(isChosen);
        label.setClassName("opt--none", found == 0);
    }

    public boolean isChosen() {
        return check.getValue();
    }
}
