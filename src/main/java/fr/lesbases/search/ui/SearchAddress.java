package fr.lesbases.search.ui;

import java.util.List;
import java.util.Map;

/** The address of the search page, which holds the whole search: whoever changes the search changes the address, and is shown the result. */
@FunctionalInterface
public interface SearchAddress {

    void go(Map<String, List<String>> parameters);
}
