package fr.lesbases.search;

import java.util.stream.Stream;

/** A thing in a list, as far as the viewer reads it. */
public interface ListRow {

    String name();

    /** As much of its description as its row shows; empty where there is none. */
    String firstWords();

    /** Its words, of which a mistyped one is put right. */
    Stream<String> words();
}
