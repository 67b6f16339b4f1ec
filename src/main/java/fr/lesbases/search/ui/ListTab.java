package fr.lesbases.search.ui;

import com.vaadin.flow.component.html.ListItem;
import fr.lesbases.search.ListHit;
import fr.lesbases.search.ListRow;
import fr.lesbases.search.ListSearch;
import fr.lesbases.ui.EmptyState;
import java.util.List;
import java.util.Optional;

/** A search tab with one list of choices beside the words: what is its own. What all such tabs do alike, {@link ListResults} does. */
public interface ListTab<R extends ListRow> extends SearchTab {

    /** What it shows. The texts of its orders: {@code search.sort.…}. */
    ListSearch<R> search();

    /** The beginning of the keys of its texts, for instance {@code base.search}: tab, label, count, count.words, count.approximate, correction, without, unquoted, nothing, nothing.narrowed, nothing.try, nothing.all. */
    String texts();

    /** The parameter of the address that holds the choices. */
    String facet();

    String facetLabelKey();

    /** What one value is called; empty for what is none. */
    Optional<String> labelOf(String code);

    /** As they are shown: all of a page at once, so that what a row has to know costs no query of its own. */
    List<? extends ListItem> rows(List<ListHit<R>> hits);

    /** Where nothing was found, what else one can do. */
    EmptyState offer(EmptyState nothing);

    @Override
    default String titleKey() {
        return texts() + ".tab";
    }

    @Override
    default String labelKey() {
        return texts() + ".label";
    }

    @Override
    default long count(String words) {
        return search().count(words);
    }

    @Override
    default SearchResults open(SearchAddress address) {
        return new ListResults<>(this, address);
    }
}
