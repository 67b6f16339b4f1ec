package fr.lesbases.resource.ui;

import fr.lesbases.common.ProfileId;
import fr.lesbases.resource.ResourceCatalogue;
import fr.lesbases.ui.BecomesPrivate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Public resources become private with the profile they are on. */
@Component
@Order(10)
class PublicOnProfile implements BecomesPrivate<ProfileId> {

    private final ResourceCatalogue catalogue;

    PublicOnProfile(ResourceCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String textKey() {
        return "resource.becomePrivate";
    }

    @Override
    public long count(ProfileId profile) {
        return catalogue.countPublicOn(profile);
    }
}
