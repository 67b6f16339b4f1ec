package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.access.Viewer;
import java.util.Collection;

/** A control that a feature adds to the actions of another's page or row, for instance "Suivre". Beans of this type are shown in their {@code @Order}. */
public interface PageAction<S> {

    boolean isVisible(S subject, Viewer viewer);

    Component component(S subject);

    /** The same action for the rows of one list, which asks once what it has to know of all of them. */
    default PageAction<S> preparedFor(Collection<S> subjects) {
        return this;
    }
}
