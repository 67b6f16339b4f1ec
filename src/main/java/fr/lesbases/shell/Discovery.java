package fr.lesbases.shell;

import fr.lesbases.common.Paris;
import fr.lesbases.resource.ResourceRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Which resource the home page puts forward: another one each day, among the latest, those with a picture of their own first. */
final class Discovery {

    /** How far back we look. */
    static final int POOL = 30;
    /** Beside it stand the newest ones: those are seen anyway. */
    private static final int SEEN_ANYWAY = News.ROWS;

    private Discovery() {
    }

    /** @param recent the newest first, at least one */
    static ResourceRow of(List<ResourceRow> recent, Instant now) {
        List<ResourceRow> others = recent.size() > SEEN_ANYWAY ? recent.subList(SEEN_ANYWAY, recent.size()) : recent;
        List<ResourceRow> pictured = others.stream().filter(row -> row.cover().isPresent()).toList();
        List<ResourceRow> choice = (pictured.isEmpty() ? others : pictured).stream().sorted(Comparator.comparing(row -> row.id().value())).toList();
        long day = now.atZone(Paris.ZONE).toLocalDate().toEpochDay();
        return choice.get((int) (day % choice.size()));
    }
}
