package fr.lesbases.collection.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.access.Viewer;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.ui.PageAction;
import org.springframework.core.annotation.Order;

/** "Enregistrer" on each row: who reads a resource may collect it, once signed in (PRODUCT §8). */
@org.springframework.stereotype.Component
@Order(10)
class CollectFromRow implements PageAction<ResourceRow> {

    private final CollectButtons buttons;

    CollectFromRow(CollectButtons buttons) {
        this.buttons = buttons;
    }

    @Override
    public boolean isVisible(ResourceRow row, Viewer viewer) {
        return true;
    }

    @Override
    public Component component(ResourceRow row) {
        return buttons.small(row.id(), row.title());
    }
}
