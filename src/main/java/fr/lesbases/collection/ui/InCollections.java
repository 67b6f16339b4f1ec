package fr.lesbases.collection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.collection.CollectionCatalogue;
import fr.lesbases.collection.CollectionRow;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.ui.PageSection;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** "Dans ces collections", at the foot of a resource's page. */
@org.springframework.stereotype.Component
@Order(10)
class InCollections implements PageSection<ResourcePage.Open> {

    private static final int MOST = 6;

    private final CollectionCatalogue catalogue;

    InCollections(CollectionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Component> section(ResourcePage.Open page) {
        List<CollectionRow> holding = catalogue.holding(page.id(), MOST);
        if (holding.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(new H2(Texts.get("collection.holding")), new CollectionCards(holding, CollectionItem::card));
        section.addClassName("holding");
        return Optional.of(section);
    }
}
