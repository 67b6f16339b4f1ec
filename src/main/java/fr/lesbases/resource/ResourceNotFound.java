package fr.lesbases.resource;

import fr.lesbases.common.NotFound;

/** There is no such resource, or the viewer may not know of it: both say the same. */
public class ResourceNotFound extends NotFound {

    private ResourceNotFound() {
        super("resource.notFound");
    }

    static ResourceNotFound hidden() {
        return new ResourceNotFound();
    }
}
