package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A section that a feature adds at the foot of another's page, for instance the collections that hold a resource. Beans of this type are shown in their {@code @Order}. */
public interface PageSection<S> {

    /** Empty where there is nothing to show the viewer. */
    Optional<Component> section(S subject);
}
