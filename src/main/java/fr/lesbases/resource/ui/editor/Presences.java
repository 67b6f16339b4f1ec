package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.ResourceId;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.Profiles;
import fr.lesbases.ui.OpenViews;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Who has which resource open in an editor at this moment, and in which part of it they are; told to the others there. A part is its writer's for as long as they are
 * in it and have not rested: the others only read it meanwhile. In this server only.
 */
@org.springframework.stereotype.Component
class Presences {

    /** Whoever has typed nothing for that long keeps nobody waiting, whether they are still connected or not. */
    static final Duration REST = Duration.ofSeconds(30);
    private static final int LOOKS_EVERY_SECONDS = 5;

    private final OpenViews<ResourceId, Map<Component, Presence>> views = new OpenViews<>();
    private final Map<ResourceId, Map<Component, Presence>> here = new ConcurrentHashMap<>();
    private final AtomicLong turns = new AtomicLong();
    private final Profiles profiles;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    Presences(Profiles profiles, CurrentViewer currentViewer, Clock clock) {
        this.profiles = profiles;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /**
     * Somebody else in the same resource.
     *
     * @param part where the focus is: a block's id, or the name of a field of the head; empty for nowhere
     * @param first whether it is theirs to write in
     */
    record Other(Person person, Optional<String> part, boolean first) {}

    /** @param turn who came first has the lower one; @param active when they came or typed last */
    private record Presence(Person person, Optional<String> part, long turn, Instant active, boolean resting) {

        boolean isBefore(Presence other) {
            return part.isPresent() && !resting && (!part.equals(other.part) || other.resting || turn < other.turn);
        }
    }

    /** What an editor tells of where its person is: once they are there, and again with all they type. */
    interface Seat extends Consumer<Optional<String>> {

        void leave();
    }

    /** @param heard of the others, now and whenever it changes, for as long as the view is shown */
    Seat enter(Component view, ResourceId resource, Consumer<List<Other>> heard) {
        Person person = profiles.find(currentViewer.signedIn().profile().orElseThrow()).orElseThrow();
        Presence nowhere = new Presence(person, Optional.empty(), 0, clock.instant(), false);
        views.watch(view, resource, all -> heard.accept(others(all, all.getOrDefault(view, nowhere))));
        Registration attaching = view.addAttachListener(attached -> put(resource, view, nowhere));
        Registration detaching = view.addDetachListener(detached -> remove(resource, view));
        return new Seat() {

            @Override
            public void accept(Optional<String> part) {
                put(resource, view, new Presence(person, part, turns.incrementAndGet(), clock.instant(), false));
            }

            @Override
            public void leave() {
                attaching.remove();
                detaching.remove();
                remove(resource, view);
            }
        };
    }

    /** Frees what somebody is in and does not write in. */
    @Scheduled(fixedDelay = LOOKS_EVERY_SECONDS, timeUnit = TimeUnit.SECONDS)
    void rest() {
        Instant limit = clock.instant().minus(REST);
        here.forEach((resource, all) -> {
            boolean[] changed = new boolean[1];
            all.replaceAll((view, one) -> {
                boolean rests = !one.resting() && one.part().isPresent() && !one.active().isAfter(limit);
                changed[0] |= rests;
                return rests ? new Presence(one.person(), one.part(), one.turn(), one.active(), true) : one;
            });
            if (changed[0]) {
                tell(resource);
            }
        });
    }

    private static List<Other> others(Map<Component, Presence> all, Presence me) {
        return all.values().stream().filter(one -> !one.person().id().equals(me.person().id())).map(one -> new Other(one.person(), one.part(), one.isBefore(me))).toList();
    }

    /** Whoever is there already and has not rested keeps their turn. */
    private void put(ResourceId resource, Component view, Presence now) {
        boolean[] stays = new boolean[1];
        here.computeIfAbsent(resource, first -> new ConcurrentHashMap<>()).compute(view, (same, before) -> {
            stays[0] = before != null && !before.resting() && before.part().equals(now.part());
            return stays[0] ? new Presence(now.person(), now.part(), before.turn(), now.active(), false) : now;
        });
        if (!stays[0]) {
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
        views.tell(resource, Map.copyOf(here.getOrDefault(resource, Map.of())));
    }
}
