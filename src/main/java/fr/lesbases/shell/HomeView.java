package fr.lesbases.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.resource.ResourceCatalogue;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.ui.RowActions;
import fr.lesbases.taxonomy.Vocabularies;
import java.time.Clock;
import java.util.List;

/** What this is, in ten seconds: the promise, the search box, the four families, something to discover, what is new. */
@Route("")
@AnonymousAllowed
class HomeView extends Div implements BeforeEnterObserver {

    private final ResourceCatalogue catalogue;
    private final Vocabularies vocabularies;
    private final RowActions actions;
    private final Clock clock;

    HomeView(ResourceCatalogue catalogue, Vocabularies vocabularies, RowActions actions, Clock clock) {
        this.catalogue = catalogue;
        this.vocabularies = vocabularies;
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ResourceRow> recent = catalogue.recent(Discovery.POOL);
        removeAll();
        add(new HomeHero(), new Families(vocabularies, catalogue.countsByFamily(), catalogue.countPublic()));
        if (!recent.isEmpty()) {
            add(new News(Discovery.of(recent, clock.instant()), recent, actions));
        }
        add(new JoinBand());
    }
}
