package fr.lesbases.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Texts;
import fr.lesbases.search.IndexAtStart;
import fr.lesbases.search.IndexSilence;
import fr.lesbases.search.QueryWords;
import fr.lesbases.search.SearchWitness;
import fr.lesbases.ui.ForReaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words above, tabs of what was found below. One instance follows all changes of the address. */
@Route(SearchRoutes.ROOT + "/:tab?")
@AnonymousAllowed
@ForReaders
@Uses(FacetOptions.class)
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final List<SearchTab> tabs;
    private final H1 heading = new H1();
    private final WordsForm words;
    private final TabLinks links;
    private final ToldSearches told;
    private final SilenceNotice silence = new SilenceNotice(this::again);
    private final IndexAtStart index;
    private final SearchLimit limit;
    private final Paragraph incomplete = new Paragraph(Texts.get("search.incomplete"));
    private @Nullable SearchTab open;
    private @Nullable SearchResults results;
    private Map<String, List<String>> parameters = Map.of();

    SearchView(List<SearchTab> tabs, List<SearchWitness> witnesses, IndexAtStart index, SearchLimit limit) {
        this.tabs = List.copyOf(tabs);
        this.index = index;
        this.limit = limit;
        told = new ToldSearches(witnesses);
        words = new WordsForm(this::look);
        links = new TabLinks(this.tabs);

        incomplete.addClassName("note");
        incomplete.getElement().setAttribute("role", "status");
        heading.addClassName("sr");
        addClassNames("wrap", "find");
        add(heading, words, links, incomplete, silence);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parameters = event.getLocation().getQueryParameters().getParameters();
        String wanted = event.getRouteParameters().get("tab").orElse("");
        if (wanted.isEmpty()) {
            event.forwardTo(path(tabs.getFirst()), event.getLocation().getQueryParameters());
            return;
        }
        show(tabs.stream().filter(tab -> tab.code().equals(wanted)).findFirst().orElseThrow(() -> new NotFound("search.tab.notFound")));
    }

    void show(SearchTab tab) {
        String typed = QueryWords.of(String.join(" ", parameters.getOrDefault(SearchRoutes.WORDS, List.of()))).typed();
        heading.setText(typed.isEmpty() ? Texts.get("search.heading") : Texts.get("search.heading.words", typed));
        words.show("/" + path(tab), Texts.get(tab.labelKey()), typed);
        boolean unsure = index.isHealing();
        SearchResults content = content(tab);
        long minutes = limit.takeLive();
        boolean answered = minutes == 0 && IndexSilence.otherwise(() -> {
            content.show(parameters);
            links.show(tab, typed, content);
            told.tell(this, tab, typed, parameters, content);
            return true;
        }, false);
        content.component().setVisible(answered);
        incomplete.setVisible(answered && unsure);
        silence.setVisible(false);
        if (!answered) {
            links.showUncounted(tab, typed);
            if (minutes > 0) {
                silence.sayTooMany(minutes);
            } else {
                silence.say();
            }
        }
    }

    private SearchResults content(SearchTab tab) {
        SearchResults content = results;
        if (content == null || tab != open) {
            Component former = content == null ? null : content.component();
            if (former != null) {
                remove(former);
            }
            content = tab.open(changed -> go(tab, changed));
            add(content.component());
            open = tab;
            results = content;
        }
        return content;
    }

    /** Other words, with the same choices, from the first page on. */
    private void look(String typed) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(SearchRoutes.WORDS, List.of(typed));
        changed.remove(SearchRoutes.PAGE);
        if (typed.isBlank()) {
            changed.remove(SearchRoutes.WORDS);
        }
        go(open == null ? tabs.getFirst() : open, changed);
    }

    private void again() {
        if (open != null) {
            show(open);
        }
    }

    private static void go(SearchTab tab, Map<String, List<String>> parameters) {
        UI.getCurrent().navigate(path(tab), new QueryParameters(parameters));
    }

    private static String path(SearchTab tab) {
        return SearchRoutes.ROOT + "/" + tab.code();
    }

    @Override
    public String getPageTitle() {
        if (silence.isVisible()) {
            return silence.title();
        }
        return results == null ? Texts.get("search.heading") : results.title();
    }
}
