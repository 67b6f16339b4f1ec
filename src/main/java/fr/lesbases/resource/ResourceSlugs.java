package fr.lesbases.resource;

import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.database.SlugRegister;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The slugs of resources. {@code /ressources/creer} is a page of ours. */
@Component
class ResourceSlugs {

    private final SlugRegister register;
    private final Resources resources;

    ResourceSlugs(JdbcClient database, Resources resources) {
        this.resources = resources;
        register = new SlugRegister(database, "resource_slug", "resource", Set.of("creer"));
    }

    /** The resource of that address or of a former one, those in the corbeille included. Read once, however often a transaction asks. */
    Optional<Resource> find(String slug) {
        return register.find(slug).flatMap(resources::findById);
    }

    /** Reserves the address for a title, perhaps a former one of the resource. */
    Slug reserve(String title, ResourceId resource) {
        return register.reserve(Slug.of(title, "ressource"), resource.value());
    }
}
