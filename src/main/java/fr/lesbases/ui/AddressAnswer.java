package fr.lesbases.ui;

import fr.lesbases.common.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the first HTTP answer to a page's address has to say. */
public sealed interface AddressAnswer {

    /** The same where that follows the path. @param query as the browser sent it, without {@code ?}; empty for none */
    default AddressAnswer keeping(String query) {
        return this;
    }

    /**
     * The page, shown.
     *
     * @param indexable false for what search engines must leave out
     * @param language of title and description
     * @param about what programs are told of it; empty where search engines must leave it out, as are {@code forms} and {@code image}
     * @param image what previews show of it, from the root
     */
    record Found(String title, String description, Language language, boolean indexable, Optional<AboutPage> about, List<OtherForm> forms, Optional<String> image) implements AddressAnswer {

        public Found {
            forms = List.copyOf(forms);
        }

        public Found(String title, String description, boolean indexable) {
            this(title, description, Language.FRENCH, indexable, Optional.empty(), List.of(), Optional.empty());
        }

        public Found in(Language other) {
            return new Found(title, description, other, indexable, about, forms, image);
        }

        public Found about(AboutPage about) {
            return indexable ? new Found(title, description, language, true, Optional.of(about), forms, image) : this;
        }

        public Found also(OtherForm form) {
            List<OtherForm> more = new ArrayList<>(forms);
            more.add(form);
            return indexable ? new Found(title, description, language, true, about, more, image) : this;
        }

        public Found showing(Optional<String> picture) {
            return indexable ? new Found(title, description, language, true, about, forms, picture) : this;
        }
    }

    /**
     * The same thing for programs, for instance as a feed.
     *
     * @param type its media type
     * @param path from the root
     */
    record OtherForm(String type, String title, String path) {

        public static final String ATOM = "application/atom+xml";

        /** @param path of the feed, which holds what the page lists */
        public static OtherForm feed(String title, String path) {
            return new OtherForm(ATOM, title, path);
        }
    }

    /** The thing has a new address: a permanent redirect. */
    record Moved(String path) implements AddressAnswer {

        /** With what followed the former address. */
        @Override
        public Moved keeping(String query) {
            return query.isEmpty() ? this : new Moved(path + "?" + query);
        }
    }

    /** For who may once they are signed in: a visitor is led there, and back. */
    record Reserved() implements AddressAnswer {}

    /** There is nothing the viewer may know of: a 404. */
    record Missing() implements AddressAnswer {}
}
