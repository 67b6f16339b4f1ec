package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import org.springframework.stereotype.Component;

/** Finds resources the viewer may edit: the guard before every change. What is in the corbeille counts as not there. */
@Component
class Editable {

    private final Resources resources;
    private final ResourceSlugs slugs;
    private final CurrentViewer currentViewer;

    Editable(Resources resources, ResourceSlugs slugs, CurrentViewer currentViewer) {
        this.resources = resources;
        this.slugs = slugs;
        this.currentViewer = currentViewer;
    }

    /** @throws ResourceNotFound, fr.lesbases.access.AccessDenied as the policy says; likewise the others */
    Resource find(ResourceId id) {
        return check(resources.findById(id.value()).orElseThrow(ResourceNotFound::hidden));
    }

    Resource find(Slug slug) {
        return check(slugs.find(slug.value()).orElseThrow(ResourceNotFound::hidden));
    }

    /** For writing, until the end of the transaction. */
    Resource lock(ResourceId id) {
        return check(resources.lockById(id.value()).orElseThrow(ResourceNotFound::hidden));
    }

    private Resource check(Resource resource) {
        if (resource.isDeleted()) {
            throw ResourceNotFound.hidden();
        }
        ResourcePolicy.require(Action.EDIT, resource, currentViewer.signedIn());
        return resource;
    }
}
