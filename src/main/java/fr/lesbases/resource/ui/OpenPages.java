package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import fr.lesbases.base.MembersChanged;
import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.Reading;
import fr.lesbases.resource.ResourceChanged;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.transaction.event.TransactionalEventListener;

/** The pages that show a resource at this moment, told after each change. In this server only: what they show they read from the database. */
@org.springframework.stereotype.Component
public class OpenPages {

    private final Map<ResourceId, Set<Consumer<ResourceChanged>>> listeners = new ConcurrentHashMap<>();
    private final Reading reading;

    OpenPages(Reading reading) {
        this.reading = reading;
    }

    /** Tells a view what becomes of its resource, with its page's lock, for as long as it is shown. */
    public void watch(Component view, ResourceId resource, Consumer<ResourceChanged> heard) {
        view.getUI().ifPresentOrElse(ui -> listen(view, ui, resource, heard), () -> view.addAttachListener(attached -> {
            attached.unregisterListener();
            listen(view, attached.getUI(), resource, heard);
        }));
    }

    private void listen(Component view, UI ui, ResourceId resource, Consumer<ResourceChanged> heard) {
        Registration listening = add(resource, change -> ui.access(() -> {
            if (view.isAttached()) {
                heard.accept(change);
            }
        }));
        view.addDetachListener(detached -> {
            detached.unregisterListener();
            listening.remove();
        });
    }

    private Registration add(ResourceId resource, Consumer<ResourceChanged> listener) {
        listeners.computeIfAbsent(resource, id -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(resource, (id, set) -> {
            set.remove(listener);
            return set.isEmpty() ? null : set;
        });
    }

    /** Who comes, goes or has another role may do something else with all that is in the base. */
    @TransactionalEventListener
    void tell(MembersChanged change) {
        reading.placedIn(change.base(), listeners.keySet()).forEach(id -> tell(new ResourceChanged(id, ResourceChanged.What.RIGHTS)));
    }

    @TransactionalEventListener
    void tell(ResourceChanged change) {
        listeners.getOrDefault(change.id(), Set.of()).forEach(listener -> listener.accept(change));
    }
}
