package fr.lesbases.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.common.Texts;

/** Facets at the left, what they leave at the right; by keyboard the facets can be passed over. */
public final class ResultsGrid extends Div {

    private final FacetSheet facets;
    private final Anchor skip = new Anchor("#" + FoundBar.ID, Texts.get("search.skip"));

    /** @param below what stands under the list */
    public ResultsGrid(FacetSheet facets, FoundBar found, ChosenTags chosen, HitList list, Component... below) {
        this.facets = facets;
        facets.whenClosed(found::focusOpener);
        H2 heading = new H2(Texts.get("search.results"));
        heading.addClassName("sr");
        Section results = new Section(heading, found, chosen, list);
        results.add(below);
        results.getElement().setAttribute("aria-label", Texts.get("search.results"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        addClassName("find__grid");
        add(skip, facets, results);
    }

    /** Where the words alone find nothing there is nothing to refine, nor to sort; the order stays in the form, out of sight. */
    public void show(long total, boolean isNarrowed) {
        boolean isOfUse = total > 0 || isNarrowed;
        skip.setVisible(isOfUse);
        facets.setVisible(isOfUse);
        facets.show(total, isNarrowed);
        setClassName("find__grid--alone", !isOfUse);
    }
}
