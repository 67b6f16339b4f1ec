package fr.lesbases.search.ui;

import java.util.Comparator;

/** One value of a facet. @param found how many it would find */
public record FacetOption(String code, String words, long found, boolean isChosen) {

    public static final Comparator<FacetOption> MOST_FIRST = Comparator.comparing(FacetOption::isChosen).thenComparing(FacetOption::found).reversed();
}
