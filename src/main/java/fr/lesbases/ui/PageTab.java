package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.access.Viewer;

/** A tab that a feature adds to another's page, for instance "Mes suivis" to a profile. Beans of this type are shown in their {@code @Order}. */
public interface PageTab<S> {

    /** The last part of the tab's address; empty for the page's first tab. */
    String segment();

    String titleKey();

    boolean isVisible(S subject, Viewer viewer);

    Component content(S subject);
}
