package fr.lesbases.search;

import java.util.Optional;
import java.util.UUID;

/** How far a rebuild has come, so that one that was stopped goes on where it was. */
interface RebuildBookmark {

    /** All kinds before this one are done, and of this one all up to that identifier. */
    record Place(String kind, UUID last) {}

    /** @return whether this process may rebuild now: it alone, until it lets go or has not written for long */
    boolean take();

    void letGo();

    boolean isSet();

    Optional<Place> read();

    void write(Place place);

    void remove();
}
