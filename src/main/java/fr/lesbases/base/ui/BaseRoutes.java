package fr.lesbases.base.ui;

import fr.lesbases.common.Slug;

/** The addresses of bases' pages, PRODUCT §9, as paths from the root. */
public final class BaseRoutes {

    public static final String CREATE = "/bases/creer";
    static final String ABOUT = "a-propos";
    static final String SETTINGS = "parametres";
    static final String MEMBERS = "membres";

    private BaseRoutes() {
    }

    public static String page(Slug slug) {
        return "/bases/" + slug;
    }

    /** What is new in a public one, as a feed. */
    static String feed(Slug slug) {
        return page(slug) + ".atom";
    }

    public static String members(Slug slug) {
        return tab(slug, MEMBERS);
    }

    public static String settings(Slug slug) {
        return tab(slug, SETTINGS);
    }

    /** @param segment of a tab; empty for the first one */
    public static String tab(Slug slug, String segment) {
        return segment.isEmpty() ? page(slug) : page(slug) + "/" + segment;
    }
}
