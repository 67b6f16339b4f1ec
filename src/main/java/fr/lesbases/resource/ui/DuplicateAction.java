package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Action;
import fr.lesbases.resource.Duplication;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.PageAction;
import org.springframework.core.annotation.Order;

/** "Dupliquer", on a resource's page: a draft of one's own, then its editor. */
@org.springframework.stereotype.Component
@Order(30)
class DuplicateAction implements PageAction<ResourcePage.Open> {

    private final Duplication duplication;

    DuplicateAction(Duplication duplication) {
        this.duplication = duplication;
    }

    @Override
    public boolean isVisible(ResourcePage.Open page, Viewer viewer) {
        return viewer.isSignedIn() && page.can(Action.DUPLICATE);
    }

    @Override
    public Component component(ResourcePage.Open page) {
        NativeButton button = new NativeButton();
        button.add(Icon.COPY.create(), new Span(Texts.get("resource.action.duplicate")));
        button.addClassNames("btn", "btn--quiet");
        button.addClickListener(click -> duplicate(page, button));
        return button;
    }

    private void duplicate(ResourcePage.Open page, NativeButton button) {
        button.setEnabled(false);
        try {
            Slug copy = duplication.duplicate(page.id());
            Notices.success(Texts.get("resource.duplicate.done"));
            UI.getCurrent().navigate(ResourceRoutes.edit(copy).substring(1));
        } catch (DomainException refused) {
            Notices.error(Texts.get(refused.key(), refused.args()));
            button.setEnabled(true);
        }
    }
}
