package fr.lesbases.search.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A facet whose values are one list: only those that find something or are chosen. */
public final class ListFacet extends FacetBox {

    private final UnaryOperator<String> label;
    private final Paragraph none = new Paragraph(Texts.get("search.facet.none"));
    private final FacetOptions options;

    /** @param label of a value */
    public ListFacet(String title, String parameter, UnaryOperator<String> label, BiConsumer<String, Boolean> choose) {
        super(title);
        this.label = label;
        options = new FacetOptions(parameter, choose);
        none.addClassName("opts__none");
        addValues(none);
        addValues(options);
    }

    /** @param anew whether the values are put in the order of their counts: not while somebody chooses among them */
    public void show(Map<String, Long> counts, Collection<String> chosen, boolean anew) {
        List<FacetOption> values = Stream.of(counts.keySet(), chosen, anew ? Set.<String>of() : options.codes()).flatMap(Collection::stream).distinct().sorted()
                .map(code -> new FacetOption(code, label.apply(code), counts.getOrDefault(code, 0L), chosen.contains(code))).toList();
        if (anew) {
            options.show(values.stream().sorted(FacetOption.MOST_FIRST).toList(), shorten(values));
        } else {
            options.change(values);
        }
        none.setVisible(values.isEmpty());
        showChosen(chosen.size());
    }
}
