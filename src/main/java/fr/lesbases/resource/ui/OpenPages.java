package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.base.MembersChanged;
import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.Reading;
import fr.lesbases.resource.ResourceChanged;
import fr.lesbases.ui.OpenViews;
import org.springframework.transaction.event.TransactionalEventListener;

/** The pages that show a resource at this moment, told after each change. */
@org.springframework.stereotype.Component
public class OpenPages {

    private final OpenViews<ResourceId, ResourceChanged> views = new OpenViews<>();
    private final Reading reading;

    OpenPages(Reading reading) {
        this.reading = reading;
    }

    /** Tells a view what becomes of its resource, with its page's lock, for as long as it is shown. */
    public void watch(Component view, ResourceId resource, Runnable heard) {
        views.watch(view, resource, change -> heard.run());
    }

    @TransactionalEventListener
    void tell(ResourceChanged change) {
        views.tell(change.id(), change);
    }

    /** Who comes, goes or has another role may do something else with all that is in the base. */
    @TransactionalEventListener
    void tell(MembersChanged change) {
        reading.placedIn(change.base(), views.shown()).forEach(id -> tell(new ResourceChanged(id)));
    }
}
