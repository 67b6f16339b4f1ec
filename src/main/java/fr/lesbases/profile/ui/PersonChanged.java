package fr.lesbases.profile.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import fr.lesbases.profile.Person;

/** The person at this screen has another name or photo from now on: what names them all over the site shows it at once. */
public final class PersonChanged extends ComponentEvent<UI> {

    private final transient Person person;

    private PersonChanged(UI screen, Person person) {
        super(screen, false);
        this.person = person;
    }

    static void tell(Person person) {
        UI screen = UI.getCurrent();
        ComponentUtil.fireEvent(screen, new PersonChanged(screen, person));
    }

    public Person person() {
        return person;
    }
}
