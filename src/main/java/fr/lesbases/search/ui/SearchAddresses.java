package fr.lesbases.search.ui;

import fr.lesbases.access.Viewer;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.AboutPage;
import fr.lesbases.ui.AddressAnswer;
import fr.lesbases.ui.AddressBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Search pages exist for the tabs there are. What they list without any words is for search engines, too; each search has that page as its canonical address, and robots.txt keeps crawlers from it. */
@Component
class SearchAddresses implements AddressBook {

    private final List<SearchTab> tabs;

    SearchAddresses(List<SearchTab> tabs) {
        this.tabs = List.copyOf(tabs);
    }

    @Override
    public Optional<AddressAnswer> answer(String path, Viewer viewer) {
        if (tabs.stream().anyMatch(tab -> tab.code().equals(path))) {
            // "/bases", what is left of a base's address once its end is taken away
            return Optional.of(new AddressAnswer.Moved(SearchRoutes.tab(path, Map.of())));
        }
        if (!path.startsWith(SearchRoutes.ROOT + "/")) {
            return Optional.empty();
        }
        String wanted = path.substring(SearchRoutes.ROOT.length() + 1);
        boolean exists = tabs.stream().anyMatch(tab -> tab.code().equals(wanted));
        return Optional.of(exists ? new AddressAnswer.Found(Texts.get("search.heading"), Texts.get("search.description"), true).about(new AboutPage("SearchResultsPage")) : new AddressAnswer.Missing());
    }
}
