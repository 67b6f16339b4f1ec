package fr.lesbases.resource.ui;

import fr.lesbases.common.BaseId;
import fr.lesbases.resource.ResourceCatalogue;
import fr.lesbases.resource.State;
import fr.lesbases.ui.BecomesPrivate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Public resources become private with the base they are in. */
@Component
@Order(10)
class PublicInBase implements BecomesPrivate<BaseId> {

    private final ResourceCatalogue catalogue;

    PublicInBase(ResourceCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String textKey() {
        return "resource.becomePrivate";
    }

    @Override
    public long count(BaseId base) {
        return catalogue.countsOfBase(base).get(State.PUBLIC);
    }
}
