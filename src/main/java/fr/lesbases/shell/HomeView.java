package fr.lesbases.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.base.BaseCatalogue;
import fr.lesbases.base.BaseRow;
import fr.lesbases.base.ui.BaseItems;
import fr.lesbases.resource.PublicResources;
import fr.lesbases.resource.ResourceCounts;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.ui.RowActions;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.ui.ForReaders;
import java.time.Clock;
import java.util.List;

/** What this is, in ten seconds: the promise, the search box, the four families, something to discover, what is new, the bases that are active. */
@Route("")
@AnonymousAllowed
@ForReaders
class HomeView extends Div implements BeforeEnterObserver {

    private final PublicResources resources;
    private final ResourceCounts counts;
    private final BaseCatalogue bases;
    private final BaseItems items;
    private final Vocabularies vocabularies;
    private final RowActions actions;
    private final Clock clock;

    HomeView(PublicResources resources, ResourceCounts counts, BaseCatalogue bases, BaseItems items, Vocabularies vocabularies, RowActions actions, Clock clock) {
        this.resources = resources;
        this.counts = counts;
        this.bases = bases;
        this.items = items;
        this.vocabularies = vocabularies;
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ResourceRow> recent = resources.recent(Discovery.POOL);
        List<BaseRow> active = bases.rows(counts.basesThatPublished(Discoveries.BASES));
        removeAll();
        add(new HomeHero(), new Families(vocabularies, resources.counts()));
        if (!recent.isEmpty()) {
            add(new News(Discovery.of(recent, clock.instant()), recent, actions));
        }
        if (!active.isEmpty()) {
            add(new Discoveries(items.of(active), bases.countPublic()));
        }
        add(new JoinBand());
    }
}
