package fr.lesbases.resource;

import fr.lesbases.common.ResourceId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Readings since they were last written down. Kept in memory: {@link UseKeeping} writes them each minute and at the end, so a server that is killed loses a minute's. */
@Component
public class Views {

    private final Map<ResourceId, Long> waiting = new ConcurrentHashMap<>();
    private final UseRows rows;

    Views(UseRows rows) {
        this.rows = rows;
    }

    /** Whether reading this page counts: published, and not by one of its editors. */
    public boolean counts(ResourcePage.Open page) {
        return page.state() != State.DRAFT && !page.can(Action.EDIT);
    }

    /** Somebody reads it: told once a visit. Does nothing where it does not count. */
    public void add(ResourcePage.Open page) {
        if (counts(page)) {
            waiting.merge(page.id(), 1L, Long::sum);
        }
    }

    long waiting(ResourceId id) {
        return waiting.getOrDefault(id, 0L);
    }

    /** Writes them down. What somebody is changing just then waits for the next time. @return whose views are others now */
    Set<ResourceId> write() {
        Map<ResourceId, Long> taken = new HashMap<>();
        waiting.keySet().forEach(id -> {
            Long number = waiting.remove(id);
            if (number != null) {
                taken.put(id, number);
            }
        });
        if (taken.isEmpty()) {
            return Set.of();
        }
        Set<ResourceId> open = new HashSet<>();
        try {
            Set<ResourceId> written = rows.addViews(taken);
            taken.keySet().removeAll(written);
            open.addAll(rows.existing(taken.keySet()));
            return written;
        } catch (RuntimeException failure) {
            open.addAll(taken.keySet());
            throw failure;
        } finally {
            open.forEach(id -> waiting.merge(id, taken.get(id), Long::sum));
        }
    }
}
