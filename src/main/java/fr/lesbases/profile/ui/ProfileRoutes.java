package fr.lesbases.profile.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.common.Slug;

/** The addresses of profiles' pages, PRODUCT §9, as paths from the root. */
public final class ProfileRoutes {

    static final String SETTINGS = "parametres";
    static final String GOODBYE = "/au-revoir";
    private static final String VIEW = "vue";
    private static final String PUBLIC_VIEW = "publique";

    private ProfileRoutes() {
    }

    public static String page(Slug slug) {
        return "/profils/" + slug;
    }

    /** What is new on a public one, as a feed. */
    static String feed(Slug slug) {
        return page(slug) + ".atom";
    }

    public static String settings(Slug slug) {
        return tab(slug, SETTINGS);
    }

    /** One's own, as visitors see it. */
    static String publicView(Slug slug, String segment) {
        return tab(slug, segment) + "?" + VIEW + "=" + PUBLIC_VIEW;
    }

    static boolean isPublicView(QueryParameters address) {
        return address.getSingleParameter(VIEW).filter(PUBLIC_VIEW::equals).isPresent();
    }

    /** A ZIP, for its owner. */
    static String data(Slug slug) {
        return tab(slug, "donnees.zip");
    }

    /** @param segment of a tab; empty for the first one */
    public static String tab(Slug slug, String segment) {
        return segment.isEmpty() ? page(slug) : page(slug) + "/" + segment;
    }

    /** The same with another choice in the tab, looked at with the same eyes. @param query empty, or begins with its question mark @param here where one is */
    public static String tab(Slug slug, String segment, String query, QueryParameters here) {
        String eyes = isPublicView(here) ? (query.isEmpty() ? "?" : "&") + VIEW + "=" + PUBLIC_VIEW : "";
        return tab(slug, segment) + query + eyes;
    }
}
