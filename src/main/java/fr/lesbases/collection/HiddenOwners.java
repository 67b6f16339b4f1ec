package fr.lesbases.collection;

import fr.lesbases.base.BaseHidden;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.ProfileHidden;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes private what is public on a profile or in a base that is hidden, with the transaction that hides it; what is in the corbeille becomes so when it comes back. */
@Component
class HiddenOwners {

    private final CollectionRows collections;

    HiddenOwners(CollectionRows collections) {
        this.collections = collections;
    }

    @EventListener
    void on(ProfileHidden event) {
        hide(collections.findByCreatorAndBaseIsNullAndVisibility(event.profile().value(), Visibility.PUBLIC));
    }

    @EventListener
    void on(BaseHidden event) {
        hide(collections.findByBaseAndVisibility(event.base().value(), Visibility.PUBLIC));
    }

    private static void hide(List<ResourceCollection> all) {
        all.stream().filter(collection -> !collection.isDeleted()).forEach(collection -> collection.changeVisibility(Visibility.PRIVATE));
    }
}
