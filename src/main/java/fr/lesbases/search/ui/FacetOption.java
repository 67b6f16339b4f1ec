package fr.lesbases.search.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import fr.lesbases.ui.Formats;
import java.util.Comparator;
import java.util.function.Consumer;

/**
 * One value to choose, with how many it would find. Only its text and state change, so it never loses the focus. There are hundreds in a page: what is no field in it is an element only, which takes
 * a third of a component.
 */
public final class FacetOption extends ListItem {

    public static final Comparator<FacetOption> MOST_FIRST = Comparator.comparing(FacetOption::isChosen).thenComparing(option -> option.found).reversed();

    private final FacetCheck check;
    private final Element label = new Element("label");
    private final Element count = new Element("span");
    private long found;

    /** @param facet the parameter of the address; {@code code} its value */
    public FacetOption(String facet, String code, String words, Consumer<Boolean> choose) {
        check = new FacetCheck(facet, code);
        check.addValueChangeListener(change -> choose.accept(change.getValue()));
        Element text = new Element("span").setText(words);
        text.getClassList().add("opt__t");
        count.getClassList().add("n");
        label.getClassList().add("opt");
        getElement().appendChild(label.appendChild(check.getElement(), text, count));
    }

    public void show(long hits, boolean isChosen) {
        found = hits;
        count.setText(Formats.number(found));
        check.setValue(isChosen);
        label.getClassList().set("opt--none", found == 0);
    }

    public boolean isChosen() {
        return check.getValue();
    }
}
