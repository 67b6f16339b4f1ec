package fr.lesbases.resource.ui.search;

import fr.lesbases.resource.ResourceSearch;
import fr.lesbases.resource.ui.RowActions;
import fr.lesbases.search.ui.SearchAddress;
import fr.lesbases.search.ui.SearchResults;
import fr.lesbases.search.ui.SearchTab;
import fr.lesbases.taxonomy.Vocabularies;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class ResourcesTab implements SearchTab {

    private final ResourceSearch search;
    private final Vocabularies vocabularies;
    private final RowActions actions;

    ResourcesTab(ResourceSearch search, Vocabularies vocabularies, RowActions actions) {
        this.search = search;
        this.vocabularies = vocabularies;
        this.actions = actions;
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
    public long count(String words) {
        return search.count(words);
    }

    @Override
    public SearchResults open(SearchAddress address) {
        return new ResourceResults(search, vocabularies.all(), actions, address);
    }
}
