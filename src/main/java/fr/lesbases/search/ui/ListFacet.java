package fr.lesbases.search.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.common.Texts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A facet whose values are one list: only those that find something or are chosen. */
public final class ListFacet extends FacetBox {

    private final String parameter;
    private final UnaryOperator<String> label;
    private final BiConsumer<String, Boolean> choose;
    private final Paragraph none = new Paragraph(Texts.get("search.facet.none"));
    private final UnorderedList list = new UnorderedList();
    private final Map<String, FacetOption> options = new LinkedHashMap<>();

    /** @param label of a value */
    public ListFacet(String title, String parameter, UnaryOperator<String> label, BiConsumer<String, Boolean> choose) {
        super(title);
        this.parameter = parameter;
        this.label = label;
        this.choose = choose;
        none.addClassName("opts__none");
        list.addClassName("opts");
        addValues(none);
        addValues(list);
    }

    /** @param anew whether the values are put in the order of their counts: not while somebody chooses among them */
    public void show(Map<String, Long> counts, Collection<String> chosen, boolean anew) {
        if (anew) {
            options.clear();
            list.removeAll();
        }
        Stream.concat(counts.keySet().stream(), chosen.stream()).distinct().sorted().forEach(code -> options.computeIfAbsent(code, this::option));
        options.forEach((code, option) -> option.show(counts.getOrDefault(code, 0L), chosen.contains(code)));
        if (anew) {
            options.values().stream().sorted(FacetOption.MOST_FIRST).forEach(list::add);
            shorten(options.values().stream().toList());
        }
        none.setVisible(options.isEmpty());
        showChosen(chosen.size());
    }

    private FacetOption option(String code) {
        FacetOption option = new FacetOption(parameter, code, label.apply(code), wanted -> choose.accept(code, wanted));
        list.add(option);
        return option;
    }
}
