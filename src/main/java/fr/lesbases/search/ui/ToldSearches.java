package fr.lesbases.search.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.search.SearchWitness;
import fr.lesbases.ui.WhenShown;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the witnesses of the searches of one open page, each once: who looks at a tab again, or comes back to former words, does not search again. */
final class ToldSearches {

    private record Told(String kind, String words) {}

    private final List<SearchWitness> witnesses;
    private final Set<Told> told = new HashSet<>();

    ToldSearches(List<SearchWitness> witnesses) {
        this.witnesses = List.copyOf(witnesses);
    }

    /** @param page that shows the results @param parameters of its address */
    void tell(Component page, SearchTab tab, String words, Map<String, List<String>> parameters, SearchResults results) {
        boolean begins = !words.isEmpty() && !parameters.containsKey(SearchRoutes.PAGE);
        if (begins && told.add(new Told(tab.code(), words))) {
            // Where choices leave nothing, the words may well find something
            boolean found = results.total() > 0 || tab.count(words) > 0;
            WhenShown.then(page, SearchBeacon.address(tab, words, found), () -> witnesses.forEach(witness -> witness.searched(tab.code(), words, found)));
        }
    }
}
