package fr.lesbases.savedsearch.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.profile.Profiles;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.savedsearch.SavedSearches;
import fr.lesbases.ui.PageAction;
import org.springframework.core.annotation.Order;

/** "Enregistrer la recherche" on the search page; where it is saved, the way to the list. */
@org.springframework.stereotype.Component
@Order(10)
class SaveSearchAction implements PageAction<ResourceQuery> {

    private final SavedSearches searches;
    private final SearchWords words;
    private final Profiles profiles;
    private final CurrentViewer currentViewer;

    SaveSearchAction(SavedSearches searches, SearchWords words, Profiles profiles, CurrentViewer currentViewer) {
        this.searches = searches;
        this.words = words;
        this.profiles = profiles;
        this.currentViewer = currentViewer;
    }

    @Override
    public boolean isVisible(ResourceQuery query, Viewer viewer) {
        return true;
    }

    @Override
    public Component component(ResourceQuery query) {
        Div place = new Div();
        if (searches.find(query).isPresent()) {
            place.add(saved());
            // The browser answers once it shows the results: the GET itself changes nothing
            place.addAttachListener(attach -> place.getElement().executeJs("return true").then(shown -> searches.see(query)));
        } else {
            place.add(new SaveSearchButton(() -> currentViewer.get().isSignedIn(), () -> words.name(query), (name, alert) -> {
                searches.save(name, query, alert);
                SavedLink link = saved();
                place.removeAll();
                place.add(link);
                link.take(alert);
            }));
        }
        return place;
    }

    private SavedLink saved() {
        return new SavedLink(currentViewer.profile().flatMap(profiles::find).map(person -> ProfileRoutes.tab(person.slug(), SavedSearchesTab.SEGMENT)).orElse("/"));
    }
}
