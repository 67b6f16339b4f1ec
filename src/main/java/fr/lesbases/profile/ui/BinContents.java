package fr.lesbases.profile.ui;

import java.time.Instant;
import java.util.List;

/** What a feature keeps in one's corbeille. Beans of this type are shown together, the last deleted first. */
public interface BinContents {

    /** What the viewer may bring back. */
    List<Entry> entries();

    /**
     * @param kind what it is, at the beginning of a sentence: "Ressource"
     * @param until when it is gone for good
     * @param restore brings it back
     */
    record Entry(String kind, String title, Instant deleted, Instant until, Runnable restore) {}
}
