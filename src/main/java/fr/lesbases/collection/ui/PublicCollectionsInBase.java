package fr.lesbases.collection.ui;

import fr.lesbases.collection.CollectionCatalogue;
import fr.lesbases.common.BaseId;
import fr.lesbases.ui.BecomesPrivate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Public collections become private with the base they are in. */
@Component
@Order(20)
class PublicCollectionsInBase implements BecomesPrivate<BaseId> {

    private final CollectionCatalogue catalogue;

    PublicCollectionsInBase(CollectionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String textKey() {
        return "collection.becomePrivate";
    }

    @Override
    public long count(BaseId base) {
        return catalogue.countPublicIn(base);
    }
}
