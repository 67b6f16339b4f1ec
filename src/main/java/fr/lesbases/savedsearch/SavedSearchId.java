package fr.lesbases.savedsearch;

import java.util.UUID;

/** Names a saved search. */
public record SavedSearchId(UUID value) {

    static SavedSearchId create() {
        return new SavedSearchId(UUID.randomUUID());
    }
}
