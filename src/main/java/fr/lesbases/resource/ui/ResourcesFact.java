package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.base.BasePage;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceCatalogue;
import fr.lesbases.ui.CountFact;
import fr.lesbases.ui.PageFact;
import org.springframework.core.annotation.Order;

/** "86 ressources", as many as the viewer may read. */
@org.springframework.stereotype.Component
@Order(10)
class ResourcesFact implements PageFact<BasePage> {

    private final ResourceCatalogue catalogue;

    ResourcesFact(ResourceCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Component fact(BasePage page) {
        long count = catalogue.countOfBase(page.base().id());
        return new CountFact(count, Texts.get("resource.base.fact", count));
    }
}
