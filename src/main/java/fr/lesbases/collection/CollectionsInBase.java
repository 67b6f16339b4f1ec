package fr.lesbases.collection;

import fr.lesbases.base.BaseContents;
import fr.lesbases.common.BaseId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many collections go along with a base. */
@Component
@Order(20)
class CollectionsInBase implements BaseContents {

    private final CollectionCatalogue catalogue;

    CollectionsInBase(CollectionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String textKey() {
        return "collection.many";
    }

    @Override
    public long count(BaseId base) {
        return catalogue.countOfBase(base);
    }
}
