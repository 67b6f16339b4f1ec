package fr.lesbases.resource;

import fr.lesbases.base.BaseName;
import fr.lesbases.profile.Person;
import java.util.Optional;

/** Who stands behind a resource: the base it is placed in, otherwise its creator. */
public record Publisher(Person creator, Optional<BaseName> base) {

    public String name() {
        return base.map(BaseName::name).orElseGet(() -> creator.name().full());
    }
}
