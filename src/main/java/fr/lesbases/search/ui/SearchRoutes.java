package fr.lesbases.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;

/** The addresses of the search page, PRODUCT §9, as paths from the root. */
public final class SearchRoutes {

    /** Of the index, for the staff. */
    public static final String INDEX = "/administration/recherche";
    static final String ROOT = "rechercher";
    static final String WORDS = "q";
    static final String PAGE = "page";

    private SearchRoutes() {
    }

    /** @param tab as {@link SearchTab#code} */
    public static String tab(String tab, Map<String, List<String>> parameters) {
        String query = new QueryParameters(parameters).getQueryString();
        return "/" + ROOT + "/" + tab + (query.isEmpty() ? "" : "?" + query);
    }
}
