package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Visibility;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a resource into another place: a base of the viewer's, or its creator's profile. Takes effect at once (PRODUCT §2). */
@Service
@Transactional
public class Moving {

    private final Resources resources;
    private final Places places;
    private final Bases bases;
    private final CurrentViewer currentViewer;
    private final ApplicationEventPublisher events;

    Moving(Resources resources, Places places, Bases bases, CurrentViewer currentViewer, ApplicationEventPublisher events) {
        this.resources = resources;
        this.places = places;
        this.bases = bases;
        this.currentViewer = currentViewer;
        this.events = events;
    }

    /** Whether the viewer may. */
    @Transactional(readOnly = true)
    public boolean isAllowed(ResourceId id) {
        return resources.findById(id.value()).filter(resource -> !resource.isDeleted() && ResourcePolicy.allows(Action.MOVE, resource, currentViewer.get())).isPresent();
    }

    /** Where the viewer may put it, the place where it is among them. @throws fr.lesbases.access.AccessDenied where they may not take it from there */
    @Transactional(readOnly = true)
    public List<Place> places(ResourceId id) {
        Resource resource = resources.findById(id.value()).filter(found -> !found.isDeleted()).orElseThrow(ResourceNotFound::hidden);
        ResourcePolicy.require(Action.MOVE, resource, currentViewer.signedIn());
        return places.of(resource.creator(), resource.base().flatMap(bases::find));
    }

    /**
     * A public resource becomes private in a place that is private.
     *
     * @param to empty for its creator's profile
     * @throws fr.lesbases.access.AccessDenied where the viewer may not take it from where it is, or not put it there
     */
    public void move(ResourceId id, Optional<BaseId> to) {
        Resource resource = resources.lockById(id.value()).filter(found -> !found.isDeleted()).orElseThrow(ResourceNotFound::hidden);
        ResourcePolicy.require(Action.MOVE, resource, currentViewer.signedIn());
        if (resource.base().equals(to)) {
            return;
        }
        to.ifPresent(base -> bases.require(BaseAction.EDIT, base));
        resource.moveTo(to);
        if (resource.state() == State.PUBLIC && !places.isPublicFromNowOn(resource)) {
            resource.changeVisibility(Visibility.PRIVATE);
        }
        events.publishEvent(new ResourceChanged(id));
    }
}
