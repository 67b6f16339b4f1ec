package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.resource.Views;
import fr.lesbases.ui.WhenShown;
import java.util.HashSet;
import java.util.Set;

/** Counts that a resource is read, once a visit: which ones somebody has read is known to their session alone, and ends with it. */
@org.springframework.stereotype.Component
class CountedReading {

    /** Nobody reads as much in one visit; further ones are not counted. */
    private static final int MOST = 500;

    private final Views views;

    CountedReading(Views views) {
        this.views = views;
    }

    /** In the session: which resources were read in this visit. */
    private record Read(Set<ResourceId> resources) {}

    /** @param view that shows the page */
    void count(Component view, ResourcePage.Open page) {
        if (views.counts(page)) {
            WhenShown.then(view, ReadingBeacon.address(page.slug()), () -> add(page));
        }
    }

    private void add(ResourcePage.Open page) {
        VaadinSession session = VaadinSession.getCurrent();
        Read read = session.getAttribute(Read.class);
        if (read == null) {
            read = new Read(new HashSet<>());
            session.setAttribute(Read.class, read);
        }
        if (read.resources().size() < MOST && read.resources().add(page.id())) {
            views.add(page);
        }
    }
}
