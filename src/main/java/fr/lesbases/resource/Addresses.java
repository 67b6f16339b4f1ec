package fr.lesbases.resource;

import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import org.springframework.stereotype.Component;

/** Hands out the slugs of resources; one that was ever handed out is never given to another. */
@Component
class Addresses {

    private final Resources resources;

    Addresses(Resources resources) {
        this.resources = resources;
    }

    /** The address for a title, its own former ones included. */
    Slug choose(String title, ResourceId resource) {
        Slug wanted = Slug.of(title, "ressource");
        Slug slug = wanted;
        for (int number = 2; isReserved(slug) || resources.isSlugTaken(slug.value(), resource.value()); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
    }

    void keep(Slug slug, ResourceId resource) {
        resources.keepSlug(slug.value(), resource.value());
    }

    /** {@code /ressources/creer} is a page of ours. */
    private static boolean isReserved(Slug slug) {
        return slug.value().equals("creer");
    }
}
