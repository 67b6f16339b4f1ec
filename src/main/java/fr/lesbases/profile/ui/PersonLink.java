package fr.lesbases.profile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.profile.Person;

/** Names a person, and leads to their page; of somebody who has deleted their account there is the name only. */
public final class PersonLink extends Span {

    public PersonLink(Person person) {
        if (person.gone()) {
            setText(person.name().full());
        } else {
            add(new Anchor(ProfileRoutes.page(person.slug()), person.name().full()));
        }
    }
}
