package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;

/** A short fact that a feature adds below the name of another's page or in its row, for instance "126 abonnés". Beans of this type are shown in their {@code @Order}. */
public interface PageFact<S> {

    Component fact(S subject);

    /** The same fact for the rows of one list, which asks once what it has to know of all of them. */
    default PageFact<S> preparedFor(Collection<S> subjects) {
        return this;
    }
}
