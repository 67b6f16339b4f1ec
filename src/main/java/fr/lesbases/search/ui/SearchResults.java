package fr.lesbases.search.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;

/** What one tab shows. The same object is shown anew whenever the address changes, so that nothing jumps and the focus stays. */
public interface SearchResults {

    Component component();

    /** @param parameters of the address, which hold the whole search */
    void show(Map<String, List<String>> parameters);

    /** How many there are, over all pages. */
    long total();

    /** Whether choices leave less than the words alone find. */
    boolean isNarrowed();

    /** What the page is called for these results: "mots de passe : 38 ressources". */
    String title();
}
