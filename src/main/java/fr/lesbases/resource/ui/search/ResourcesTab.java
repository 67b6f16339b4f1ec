package fr.lesbases.resource.ui.search;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSearch;
import fr.lesbases.resource.ui.RowActions;
import fr.lesbases.search.ui.SearchAddress;
import fr.lesbases.search.ui.SearchResults;
import fr.lesbases.search.ui.SearchTab;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.ui.PageAction;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class ResourcesTab implements SearchTab {

    private final ResourceSearch search;
    private final Vocabularies vocabularies;
    private final RowActions actions;
    private final List<PageAction<ResourceQuery>> offers;
    private final CurrentViewer viewer;

    ResourcesTab(ResourceSearch search, Vocabularies vocabularies, RowActions actions, List<PageAction<ResourceQuery>> offers, CurrentViewer viewer) {
        this.search = search;
        this.vocabularies = vocabularies;
        this.actions = actions;
        this.offers = List.copyOf(offers);
        this.viewer = viewer;
    }

    @Override
    public String code() {
        return ResourceResults.TAB;
    }

    @Override
    public String titleKey() {
        return "resource.search.tab";
    }

    @Override
    public String labelKey() {
        return "ui.search.label";
    }

    @Override
    public long count(String words) {
        return search.count(words);
    }

    @Override
    public SearchResults open(SearchAddress address) {
        return new ResourceResults(search, vocabularies.all(), actions, offers, viewer, address);
    }
}
