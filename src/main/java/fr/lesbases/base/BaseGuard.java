package fr.lesbases.base;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.NotFound;
import org.springframework.stereotype.Component;

/** Gives a base that is there to who may do this to it. */
@Component
class BaseGuard {

    private final BaseRows bases;
    private final CurrentViewer currentViewer;

    BaseGuard(BaseRows bases, CurrentViewer currentViewer) {
        this.bases = bases;
        this.currentViewer = currentViewer;
    }

    /** @throws AccessDenied where the viewer may not do this; NotFound where they may not even know of it, or it is in the corbeille */
    Base find(BaseAction action, BaseId id) {
        return allowed(action, bases.findById(id.value()).orElseThrow(BaseGuard::notFound));
    }

    /** The same for writing; rights are asked when all who were before have done, who may have taken them away. */
    Base lock(BaseAction action, BaseId id) {
        Base base = lock(id);
        currentViewer.signedIn();
        return allowed(action, base);
    }

    /** For writing by who needs no right to it, as the holder of an invitation. */
    Base lock(BaseId id) {
        return bases.lockById(id.value()).filter(base -> !base.isDeleted()).orElseThrow(BaseGuard::notFound);
    }

    private Base allowed(BaseAction action, Base base) {
        if (base.isDeleted()) {
            throw notFound();
        }
        BasePolicy.require(action, base, currentViewer.get());
        return base;
    }

    private static NotFound notFound() {
        return new NotFound("base.notFound");
    }
}
