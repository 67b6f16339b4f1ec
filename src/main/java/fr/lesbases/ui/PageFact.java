package fr.lesbases.ui;

import com.vaadin.flow.component.Component;

/** A short fact that a feature adds below the name of another's page, for instance "126 abonnés". Beans of this type are shown in their {@code @Order}. */
public interface PageFact<S> {

    Component fact(S subject);
}
