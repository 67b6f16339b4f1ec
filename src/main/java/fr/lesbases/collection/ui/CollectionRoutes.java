package fr.lesbases.collection.ui;

import fr.lesbases.common.Slug;

/** The addresses of collections' pages, PRODUCT §9, as paths from the root. */
public final class CollectionRoutes {

    public static final String CREATE = "/collections/creer";
    /** Of the tab on profiles and bases. */
    static final String TAB = "collections";
    static final String BASE = "base";

    private CollectionRoutes() {
    }

    public static String page(Slug slug) {
        return "/collections/" + slug;
    }

    public static String edit(Slug slug) {
        return page(slug) + "/modifier";
    }

    /** The page for making one, with that base chosen as its place. */
    public static String createIn(Slug base) {
        return CREATE + "?" + BASE + "=" + base;
    }
}
