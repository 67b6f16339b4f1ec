package fr.lesbases.profile.ui;

import fr.lesbases.common.Slug;

/** The addresses of profiles' pages, PRODUCT §9, as paths from the root. */
public final class ProfileRoutes {

    private ProfileRoutes() {
    }

    public static String page(Slug slug) {
        return "/profils/" + slug;
    }

    public static String about(Slug slug) {
        return page(slug) + "/a-propos";
    }

    public static String settings(Slug slug) {
        return page(slug) + "/parametres";
    }
}
