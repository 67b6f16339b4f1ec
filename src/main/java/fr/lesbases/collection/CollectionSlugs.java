package fr.lesbases.collection;

import fr.lesbases.common.CollectionId;
import fr.lesbases.common.Slug;
import fr.lesbases.database.SlugRegister;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The slugs of collections. {@code /collections/creer} is a page of ours. */
@Component
class CollectionSlugs {

    private static final int SHORT = 8;

    private final SlugRegister register;
    private final CollectionRows collections;

    CollectionSlugs(JdbcClient database, CollectionRows collections) {
        this.collections = collections;
        register = new SlugRegister(database, "collection_slug", "collection", Set.of("creer"));
    }

    /** The collection of that address or of a former one, those in the corbeille included. Read once, however often a transaction asks. */
    Optional<ResourceCollection> find(String slug) {
        return register.find(slug).flatMap(collections::findById);
    }

    /** Reserves the address for a title, perhaps a former one of the collection. */
    Slug reserve(String title, CollectionId collection) {
        return register.reserve(Slug.of(title, "collection"), collection.value());
    }

    /** For what everyone has one of: a number would tell nothing. */
    Slug reserveApart(String title, CollectionId collection) {
        return reserve(title + " " + collection.toString().substring(0, SHORT), collection);
    }
}
