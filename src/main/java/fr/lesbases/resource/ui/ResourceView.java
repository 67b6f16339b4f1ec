package fr.lesbases.resource.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Reading;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.ui.SlugParameter;

/** A resource's page, as its reader may see it. */
@Route("ressources/:slug")
@JsModule("./reading.ts")
@AnonymousAllowed
class ResourceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Reading reading;
    private final OpenPages open;
    private String title = "";

    ResourceView(Reading reading, OpenPages open) {
        this.reading = reading;
        this.open = open;
        addClassName("resource");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ResourcePage page = reading.page(SlugParameter.of(event));
        title = page.title();
        removeAll();
        switch (page) {
            case ResourcePage.Open readable -> {
                add(new ResourceBand(readable), new ResourceActions(readable), new ResourceBody(readable));
                open.watch(this, readable.id(), change -> loseWhereTaken(readable.slug()));
            }
            case ResourcePage.Locked locked -> add(new LockedResource(locked));
        }
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
