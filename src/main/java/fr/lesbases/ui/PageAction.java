package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.access.Viewer;

/** A control that a feature adds to the actions of another's page, for instance "Suivre". Beans of this type are shown in their {@code @Order}. */
public interface PageAction<S> {

    boolean isVisible(S subject, Viewer viewer);

    Component component(S subject);
}
