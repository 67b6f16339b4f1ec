package fr.lesbases.resource.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceHits;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.Icon;
import java.util.List;
import java.util.function.BiConsumer;

/** The facets: beside the results on a wide screen; on a phone a sheet over the page, opened and closed here. */
final class FacetPanel extends Section {

    private static final String OPEN = "is-open";

    private final List<VocabularyFacet> facets;
    private final NativeButton close = new NativeButton();
    private final NativeButton done = new NativeButton();
    private final NativeButton clear;
    private Runnable whenClosed = () -> {
    };

    FacetPanel(List<Vocabulary> vocabularies, BiConsumer<TermRef, Boolean> choose, Runnable clearAll) {
        facets = vocabularies.stream().map(vocabulary -> new VocabularyFacet(vocabulary, choose)).toList();
        clear = new NativeButton(Texts.get("resource.search.clear"), click -> clearAll.run());
        clear.addClassName("btn");
        close.add(Icon.CLOSE.create(22));
        close.addClassNames("iconbtn", "sheet__close");
        close.setAriaLabel(Texts.get("resource.search.refine.close"));
        close.addClickListener(click -> close());
        done.addClassNames("btn", "btn--primary");
        done.addClickListener(click -> close());
        getElement().addEventListener("keydown", event -> close()).setFilter("event.key === 'Escape' && element.classList.contains('is-open')");

        addClassName("facets");
        getElement().setAttribute("aria-label", Texts.get("resource.search.refine.label"));
        Div head = new Div(new H2(Texts.get("resource.search.refine")), close);
        head.addClassName("facets__head");
        Div foot = new Div(clear, done);
        foot.addClassName("sheet__foot");
        add(head);
        facets.forEach(this::add);
        add(foot);
    }

    void whenClosed(Runnable listener) {
        whenClosed = listener;
    }

    /** @param anew whether the values are put in the order of their counts: not while somebody chooses among them */
    void show(ResourceQuery query, ResourceHits hits, boolean anew) {
        facets.forEach(facet -> facet.show(query, hits, anew));
        done.setText(Texts.get("resource.search.refine.done", hits.page().total()));
        clear.setEnabled(!query.chosen().terms().isEmpty());
    }

    void open() {
        addClassName(OPEN);
        getElement().setAttribute("role", "dialog").setAttribute("aria-modal", "true");
        close.focus();
    }

    private void close() {
        removeClassName(OPEN);
        getElement().removeAttribute("role").removeAttribute("aria-modal");
        whenClosed.run();
    }
}
