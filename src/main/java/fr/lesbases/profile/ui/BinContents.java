package fr.lesbases.profile.ui;

import fr.lesbases.common.ProfileId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a feature keeps in one's corbeille. Beans of this type are shown together, the last deleted first. */
public interface BinContents {

    /** What the viewer may bring back. */
    List<Entry> entries();

    /**
     * @param kind what it is, at the beginning of a sentence: "Ressource"
     * @param by who deleted it, if that is known
     * @param until when it is gone for good
     * @param restore brings it back
     */
    record Entry(String kind, String title, Instant deleted, Optional<ProfileId> by, Instant until, Runnable restore) {}
}
