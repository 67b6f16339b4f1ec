package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.shared.Registration;
import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.ResourceChanged;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The pages that show a resource at this moment, told after each change. In this server only: what they show they read from the database. */
@Component
public class OpenEditors {

    private final Map<ResourceId, Set<Listener>> listeners = new ConcurrentHashMap<>();

    /** Called on the thread of whoever made the change: hand over to one's own UI. */
    @FunctionalInterface
    public interface Listener {

        void changed(ResourceChanged change);
    }

    public Registration add(ResourceId resource, Listener listener) {
        listeners.computeIfAbsent(resource, id -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(resource, (id, set) -> {
            set.remove(listener);
            return set.isEmpty() ? null : set;
        });
    }

    @TransactionalEventListener
    void tell(ResourceChanged change) {
        listeners.getOrDefault(change.id(), Set.of()).forEach(listener -> listener.changed(change));
    }
}
