package fr.lesbases.collection.ui;

import fr.lesbases.collection.CollectionCatalogue;
import fr.lesbases.common.ProfileId;
import fr.lesbases.ui.BecomesPrivate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Public collections become private with the profile they are on. */
@Component
@Order(20)
class PublicCollectionsOnProfile implements BecomesPrivate<ProfileId> {

    private final CollectionCatalogue catalogue;

    PublicCollectionsOnProfile(CollectionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String textKey() {
        return "collection.becomePrivate";
    }

    @Override
    public long count(ProfileId profile) {
        return catalogue.countPublicOn(profile);
    }
}
