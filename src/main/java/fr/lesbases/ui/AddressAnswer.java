package fr.lesbases.ui;

import java.util.Optional;

/** What the first HTTP answer to a page's address has to say. */
public sealed interface AddressAnswer {

    /** The page, shown. {@code indexable} is false for what search engines must leave out. */
    record Found(String title, String description, boolean indexable, Optional<AboutPage> about) implements AddressAnswer {

        public Found(String title, String description, boolean indexable) {
            this(title, description, indexable, Optional.empty());
        }

        /** The same, with what programs are told of it; nothing where search engines must leave it out. */
        public Found about(AboutPage about) {
            return indexable ? new Found(title, description, true, Optional.of(about)) : this;
        }
    }

    /** The thing has a new address: a permanent redirect. */
    record Moved(String path) implements AddressAnswer {}

    /** There is nothing the viewer may know of: a 404. */
    record Missing() implements AddressAnswer {}
}
