package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Reading;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.ui.ForReaders;
import fr.lesbases.ui.PageAction;
import fr.lesbases.ui.PageSection;
import fr.lesbases.ui.PaperAddress;
import fr.lesbases.ui.SiteAddress;
import fr.lesbases.ui.SlugParameter;
import java.util.List;

/** A resource's page, as its reader may see it. */
@Route("ressources/:slug")
@AnonymousAllowed
@ForReaders
class ResourceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Reading reading;
    private final OpenPages open;
    private final CountedReading readings;
    private final CurrentViewer currentViewer;
    private final SiteAddress site;
    private final List<PageAction<ResourcePage.Open>> actions;
    private final List<PageSection<ResourcePage.Open>> sections;
    private String title = "";

    ResourceView(Reading reading, OpenPages open, CountedReading readings, CurrentViewer currentViewer, SiteAddress site, List<PageAction<ResourcePage.Open>> actions,
            List<PageSection<ResourcePage.Open>> sections) {
        this.reading = reading;
        this.open = open;
        this.readings = readings;
        this.currentViewer = currentViewer;
        this.site = site;
        this.actions = List.copyOf(actions);
        this.sections = List.copyOf(sections);
        addClassName("resource");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Slug asked = SlugParameter.of(event);
        ResourcePage page = reading.page(asked);
        if (!page.slug().equals(asked)) {
            event.forwardTo(ResourceRoutes.page(page.slug()).substring(1), event.getLocation().getQueryParameters());
            return;
        }
        title = page.title();
        removeAll();
        switch (page) {
            case ResourcePage.Open readable -> {
                add(new ResourceBand(readable), new ResourceActions(readable, site, actions(readable)), new ResourceBody(readable, sections(readable)),
                        new PaperAddress(site.of(ResourceRoutes.page(readable.slug()))));
                open.watch(this, readable.id(), () -> loseWhereTaken(readable.slug()));
                readings.count(this, readable);
            }
            case ResourcePage.Locked locked -> add(new LockedResource(locked, currentViewer.get()));
        }
    }

    private List<Component> actions(ResourcePage.Open page) {
        Viewer viewer = currentViewer.get();
        return actions.stream().filter(action -> action.isVisible(page, viewer)).<Component>map(action -> action.component(page)).toList();
    }

    private List<Component> sections(ResourcePage.Open page) {
        return sections.stream().flatMap(section -> section.section(page).stream()).toList();
    }

    private void loseWhereTaken(Slug slug) {
        if (!reading.isReadable(slug)) {
            removeAll();
            add(RightsLost.ofReader());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
