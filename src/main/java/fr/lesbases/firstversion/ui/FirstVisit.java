package fr.lesbases.firstversion.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.firstversion.Arrival;
import fr.lesbases.profile.Profiles;
import fr.lesbases.ui.Greeting;
import java.util.Optional;

/** Greets people of the first version. */
@org.springframework.stereotype.Component
class FirstVisit implements Greeting {

    private final Arrival arrival;
    private final Profiles profiles;

    FirstVisit(Arrival arrival, Profiles profiles) {
        this.arrival = arrival;
        this.profiles = profiles;
    }

    @Override
    public Optional<Component> content() {
        return arrival.brought().flatMap(brought -> profiles.find(brought.person()).map(person -> new BroughtOver(arrival, brought, person.slug())));
    }
}
