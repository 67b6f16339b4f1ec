package fr.lesbases.resource.ui.search;

import fr.lesbases.common.Departement;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Licence;
import fr.lesbases.resource.ResourceFacet;
import fr.lesbases.resource.ResourceFacet.Holding;

/** What the values of a facet are called. */
final class FacetLabels {

    private FacetLabels() {
    }

    static String of(ResourceFacet facet, String code) {
        return switch (facet) {
            case HOLDING -> Holding.of(code).map(holding -> Texts.get("resource.search.holding." + holding)).orElse(code);
            case DEPARTEMENT -> Departement.of(code).map(Departement::name).orElse(code);
            case YEAR -> code;
            case LICENCE -> Licence.of(code).map(licence -> Texts.get("resource.licence." + licence)).orElse(code);
        };
    }
}
