package fr.lesbases.resource.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceHits;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSort;
import fr.lesbases.ui.Icon;
import java.util.function.Consumer;

/** How many there are, in which order; on a phone, the way to the facets. */
final class FoundBar extends Div {

    private final Paragraph count = new Paragraph();
    private final Span refine = new Span();
    private final NativeButton opener = new NativeButton();
    private final SortPick sort;

    FoundBar(Runnable openFacets, Consumer<ResourceSort> sorted) {
        sort = new SortPick(sorted);
        count.addClassName("found__n");
        // Said by screen readers after each choice, which leaves the focus where it is
        count.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        opener.addClassNames("btn", "btn--line", "only-phone-flex");
        opener.add(Icon.FILTER.create(), refine);
        opener.addClickListener(click -> openFacets.run());

        addClassName("found");
        add(count, opener, sort);
    }

    void show(ResourceQuery query, ResourceHits hits) {
        count.setText(count(query, hits));
        refine.setText(Texts.get("resource.search.refine.chosen", query.chosen().terms().size()));
        sort.show(query);
    }

    /** "38 ressources pour « mots de passe »". */
    static String count(ResourceQuery query, ResourceHits hits) {
        String key = query.words().isEmpty() ? "resource.search.count" : hits.approximate() ? "resource.search.count.approximate" : "resource.search.count.words";
        return Texts.get(key, hits.page().total(), query.words());
    }

    void focusCount() {
        count.getElement().executeJs("this.focus()");
    }

    void focusOpener() {
        opener.focus();
    }
}
