package fr.lesbases.collection;

import fr.lesbases.common.CollectionId;
import fr.lesbases.common.Slug;
import org.springframework.stereotype.Component;

/** Hands out the slugs of collections; one that was ever handed out is never given to another. */
@Component("collectionSlugs")
class Slugs {

    private static final int SHORT = 8;

    private final CollectionRows collections;

    Slugs(CollectionRows collections) {
        this.collections = collections;
    }

    /** Reserves the address for a title, perhaps a former one of the collection. {@code /collections/creer} is a page of ours. */
    Slug reserve(String title, CollectionId collection) {
        Slug wanted = Slug.of(title, "collection");
        Slug slug = wanted;
        for (int number = 2; slug.value().equals("creer") || !isOurs(slug, collection); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
    }

    /** For what everyone has one of: numbers would be long to try. */
    Slug reserveApart(String title, CollectionId collection) {
        return reserve(title + " " + collection.toString().substring(0, SHORT), collection);
    }

    private boolean isOurs(Slug slug, CollectionId collection) {
        return collections.reserveSlug(slug.value(), collection.value()) == 1 || !collections.isSlugTaken(slug.value(), collection.value());
    }
}
