package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The views that show a thing at this moment, told after each change of it. In this server only: what they show they read from the database. */
public final class OpenViews<K, E> {

    private final Map<K, Set<Consumer<E>>> listeners = new ConcurrentHashMap<>();

    /** Tells a view what becomes of the thing, with its page's lock, for as long as it is shown. */
    public void watch(Component view, K thing, Consumer<E> heard) {
        view.getUI().ifPresentOrElse(ui -> listen(view, ui, thing, heard), () -> view.addAttachListener(attached -> {
            attached.unregisterListener();
            listen(view, attached.getUI(), thing, heard);
        }));
    }

    public void tell(K thing, E change) {
        listeners.getOrDefault(thing, Set.of()).forEach(listener -> listener.accept(change));
    }

    /** What is shown somewhere. */
    public Set<K> shown() {
        return Set.copyOf(listeners.keySet());
    }

    private void listen(Component view, UI ui, K thing, Consumer<E> heard) {
        Registration listening = add(thing, change -> ui.access(() -> {
            if (view.isAttached()) {
                heard.accept(change);
            }
        }));
        view.addDetachListener(detached -> {
            detached.unregisterListener();
            listening.remove();
        });
    }

    private Registration add(K thing, Consumer<E> listener) {
        listeners.computeIfAbsent(thing, id -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(thing, (id, set) -> {
            set.remove(listener);
            return set.isEmpty() ? null : set;
        });
    }
}
