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

    /** Reserves the address for a title, perhaps a former one of the resource. Two who want the same at the same moment wait for each other, and get two. */
    Slug reserve(String title, ResourceId resource) {
        Slug wanted = Slug.of(title, "ressource");
        Slug slug = wanted;
        for (int number = 2; isReserved(slug) || !isOurs(slug, resource); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
    }

    private boolean isOurs(Slug slug, ResourceId resource) {
        return resources.reserveSlug(slug.value(), resource.value()) == 1 || !resources.isSlugTaken(slug.value(), resource.value());
    }

    /** {@code /ressources/creer} is a page of ours. */
    private static boolean isReserved(Slug slug) {
        return slug.value().equals("creer");
    }
}
