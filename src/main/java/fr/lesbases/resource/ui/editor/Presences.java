package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.Profiles;
import fr.lesbases.ui.OpenViews;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Who has which resource open in an editor at this moment, and in which block they are; told to the others there. In this server only. */
@org.springframework.stereotype.Component
class Presences {

    private final OpenViews<ResourceId, List<Presence>> views = new OpenViews<>();
    private final Map<ResourceId, Map<Component, Presence>> here = new ConcurrentHashMap<>();
    private final Profiles profiles;
    private final CurrentViewer currentViewer;

    Presences(Profiles profiles, CurrentViewer currentViewer) {
        this.profiles = profiles;
        this.currentViewer = currentViewer;
    }

    /** @param block where the focus is; empty for nowhere, or in the title or the description */
    record Presence(Person person, Optional<BlockId> block) {}

    /** What an editor tells of where its person is. */
    interface Seat extends Consumer<Optional<BlockId>> {

        void leave();
    }

    /** @param heard of the others, now and whenever it changes, for as long as the view is shown */
    Seat enter(Component view, ResourceId resource, Consumer<List<Presence>> heard) {
        Person person = profiles.find(currentViewer.signedIn().profile().orElseThrow()).orElseThrow();
        views.watch(view, resource, all -> heard.accept(all.stream().filter(one -> !one.person().id().equals(person.id())).toList()));
        Registration attaching = view.addAttachListener(attached -> put(resource, view, new Presence(person, Optional.empty())));
        Registration detaching = view.addDetachListener(detached -> remove(resource, view));
        return new Seat() {

            @Override
            public void accept(Optional<BlockId> block) {
                put(resource, view, new Presence(person, block));
            }

            @Override
            public void leave() {
                attaching.remove();
                detaching.remove();
                remove(resource, view);
            }
        };
    }

    private void put(ResourceId resource, Component view, Presence presence) {
        Presence before = here.computeIfAbsent(resource, first -> new ConcurrentHashMap<>()).put(view, presence);
        if (!presence.equals(before)) {
            tell(resource);
        }
    }

    private void remove(ResourceId resource, Component view) {
        here.computeIfPresent(resource, (id, all) -> {
            all.remove(view);
            return all.isEmpty() ? null : all;
        });
        tell(resource);
    }

    private void tell(ResourceId resource) {
        views.tell(resource, List.copyOf(here.getOrDefault(resource, Map.of()).values()));
    }
}
