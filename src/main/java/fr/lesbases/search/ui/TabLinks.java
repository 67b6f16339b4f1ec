package fr.lesbases.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.LinkCount;
import fr.lesbases.ui.TabRow;
import java.util.List;
import java.util.Map;

/** The tabs as links, each with how many the words find. */
final class TabLinks extends Div {

    private final List<SearchTab> tabs;
    private final TabRow row = new TabRow(Texts.get("search.tabs"));
    private String counted = "";

    TabLinks(List<SearchTab> tabs) {
        this.tabs = tabs;
        add(row);
    }

    /** Narrowing changes no count, so the links stay then. @param found what the open tab shows */
    void show(SearchTab open, String typed, SearchResults found) {
        String now = open.code() + " " + typed;
        if (now.equals(counted)) {
            return;
        }
        List<LinkCount> counts = tabs.stream().map(tab -> new LinkCount(tab == open && !found.isNarrowed() ? found.total() : tab.count(typed))).toList();
        counted = now;
        show(open, typed, counts);
    }

    /** Where the index gives no answer. */
    void showUncounted(SearchTab open, String typed) {
        counted = "";
        show(open, typed, List.of());
    }

    private void show(SearchTab open, String typed, List<LinkCount> counts) {
        row.clear();
        for (SearchTab tab : tabs) {
            Map<String, List<String>> parameters = typed.isEmpty() ? Map.of() : Map.of(SearchRoutes.WORDS, List.of(typed));
            Anchor link = new Anchor(SearchRoutes.tab(tab.code(), parameters), new Span(Texts.get(tab.titleKey())));
            if (!counts.isEmpty()) {
                link.add(counts.get(tabs.indexOf(tab)));
            }
            row.add(link, tab == open);
        }
    }
}
