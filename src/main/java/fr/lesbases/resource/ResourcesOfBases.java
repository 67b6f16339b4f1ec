package fr.lesbases.resource;

import fr.lesbases.base.BaseContents;
import fr.lesbases.common.BaseId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many resources go along with a base. Its members read all of them, so what they may read is all there is. */
@Component
@Order(10)
class ResourcesOfBases implements BaseContents {

    private final ResourceCatalogue catalogue;

    ResourcesOfBases(ResourceCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String textKey() {
        return "resource.base.count";
    }

    @Override
    public long count(BaseId base) {
        return catalogue.countOfBase(base);
    }
}
