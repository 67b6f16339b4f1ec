package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a person should read once, above every page until they have. Beans of this type are asked each time the frame of the pages is made. */
public interface Greeting {

    /** Empty where there is nothing for the viewer. */
    Optional<Component> content();
}
