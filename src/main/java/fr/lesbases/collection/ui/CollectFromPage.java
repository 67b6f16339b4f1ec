package fr.lesbases.collection.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.access.Viewer;
import fr.lesbases.resource.Action;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.ui.PageAction;
import org.springframework.core.annotation.Order;

/** "Enregistrer" on a resource's page. */
@org.springframework.stereotype.Component
@Order(10)
class CollectFromPage implements PageAction<ResourcePage.Open> {

    private final CollectButtons buttons;

    CollectFromPage(CollectButtons buttons) {
        this.buttons = buttons;
    }

    @Override
    public boolean isVisible(ResourcePage.Open page, Viewer viewer) {
        return !viewer.isSignedIn() || page.can(Action.COLLECT);
    }

    @Override
    public Component component(ResourcePage.Open page) {
        return buttons.large(page.id(), page.title());
    }
}
