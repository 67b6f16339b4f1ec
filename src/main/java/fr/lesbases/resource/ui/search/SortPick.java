package fr.lesbases.resource.ui.search;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSort;
import fr.lesbases.search.QueryWords;
import fr.lesbases.ui.Icon;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The order of the results. Relevance can be chosen only where there are words to be relevant to. */
final class SortPick extends NativeLabel {

    private static final String VALUE = "value";

    private final Element select = new Element("select");
    private final Map<ResourceSort, Element> options = new EnumMap<>(ResourceSort.class);

    SortPick(Consumer<ResourceSort> sorted) {
        for (ResourceSort sort : ResourceSort.values()) {
            Element option = new Element("option").setAttribute(VALUE, sort.code()).setText(Texts.get("resource.search.sort." + sort.code()));
            options.put(sort, option);
            select.appendChild(option);
        }
        select.setAttribute("name", "tri");
        select.setAttribute("aria-label", Texts.get("resource.search.sort.label")); // what stands beside it is left out on a phone
        select.addPropertyChangeListener(VALUE, "change", change -> {
            if (change.isUserOriginated()) {
                ResourceSort.of(String.valueOf(change.getValue())).ifPresent(sorted);
            }
        });
        Span label = new Span(Texts.get("resource.search.sort"));
        label.addClassName("not-phone");

        addClassName("pick");
        add(label);
        getElement().appendChild(select);
        add(Icon.DOWN.create(18));
    }

    void show(ResourceQuery query) {
        options.get(ResourceSort.RELEVANCE).setAttribute("disabled", QueryWords.of(query.words()).isEmpty());
        ResourceSort shown = query.effectiveSort();
        options.forEach((sort, option) -> option.setAttribute("selected", sort == shown));
        select.setProperty(VALUE, shown.code());
    }
}
