package fr.lesbases.search.ui;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lesbases.common.Texts;
import fr.lesbases.search.ListQuery;
import fr.lesbases.ui.Icon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The order of the results. Relevance can be chosen only where there are words to be relevant to. */
final class SortPick extends NativeLabel {

    private static final String VALUE = "value";

    private final Element select = new Element("select");
    private final Map<String, Element> options = new LinkedHashMap<>();

    SortPick(List<String> sorts, Consumer<String> sorted) {
        for (String sort : sorts) {
            Element option = new Element("option").setAttribute(VALUE, sort).setText(Texts.get("search.sort." + sort));
            options.put(sort, option);
            select.appendChild(option);
        }
        select.setAttribute("name", "tri").setAttribute("form", WordsForm.ID).setAttribute("data-idle", ListQuery.RELEVANCE);
        select.setAttribute("aria-label", Texts.get("search.sort.label")); // what stands beside it is left out on a phone
        select.addPropertyChangeListener(VALUE, "change", change -> {
            String chosen = String.valueOf(change.getValue());
            if (change.isUserOriginated() && options.containsKey(chosen)) {
                sorted.accept(chosen);
            }
        });
        Span label = new Span(Texts.get("search.sort"));
        label.addClassName("not-phone");

        addClassName("pick");
        add(label);
        getElement().appendChild(select);
        add(Icon.DOWN.create(18));
    }

    void show(String shown, boolean hasWords) {
        options.forEach((sort, option) -> option.setAttribute("disabled", isIdle(sort, hasWords)).setAttribute("selected", sort.equals(shown)).setAttribute(VALUE, value(sort, hasWords)));
        select.setProperty(VALUE, value(shown, hasWords));
    }

    private static boolean isIdle(String sort, boolean hasWords) {
        return sort.equals(ListQuery.RELEVANCE) && !hasWords;
    }

    /** Without words, the order that goes without saying is not asked for by who types some into the form. */
    private String value(String sort, boolean hasWords) {
        boolean stands = !hasWords && sort.equals(options.keySet().stream().skip(1).findFirst().orElseThrow());
        return stands ? ListQuery.RELEVANCE : isIdle(sort, hasWords) ? "" : sort;
    }
}
