package fr.lesbases.ui;

/** What the first HTTP answer to a page's address has to say. */
public sealed interface AddressAnswer {

    /** The page, shown. {@code indexable} is false for what search engines must leave out. */
    record Found(String title, String description, boolean indexable) implements AddressAnswer {}

    /** The thing has a new address: a permanent redirect. */
    record Moved(String path) implements AddressAnswer {}

    /** There is nothing the viewer may know of: a 404. */
    record Missing() implements AddressAnswer {}
}
