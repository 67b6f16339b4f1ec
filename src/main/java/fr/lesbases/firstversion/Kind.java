package fr.lesbases.firstversion;

/** What a thing of the first version can become. */
final class Kind {

    static final String PROFILE = "PROFILE";
    static final String BASE = "BASE";
    static final String RESOURCE = "RESOURCE";
    static final String COLLECTION = "COLLECTION";
    static final String FOLLOW = "FOLLOW";
    static final String SEARCH = "SEARCH";
    static final String VIEWS = "VIEWS";
    static final String KEPT = "KEPT";
    static final String HIGHLIGHTS = "HIGHLIGHTS";

    private Kind() {
    }
}
