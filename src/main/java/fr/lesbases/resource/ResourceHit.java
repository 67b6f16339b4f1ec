package fr.lesbases.resource;

import fr.lesbases.common.ResourceId;
import fr.lesbases.search.MarkedText;
import java.util.List;
import java.util.Optional;

/** A found resource, with the looked-for words marked in what the row shows. */
public record ResourceHit(ResourceRow row, MarkedText title, MarkedText description, Optional<FoundIn> foundIn) {

    ResourceId id() {
        return row.id();
    }

    /** What its row shows anyway. */
    List<MarkedText> shown() {
        return List.of(title, description);
    }

    ResourceHit foundIn(Optional<FoundIn> place) {
        return new ResourceHit(row, title, description, place);
    }
}
