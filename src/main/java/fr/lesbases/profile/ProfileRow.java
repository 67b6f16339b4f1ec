package fr.lesbases.profile;

import fr.lesbases.common.Slug;
import fr.lesbases.search.NamedRow;
import java.util.Optional;

/** A public profile in a list. @param departement code as the INSEE gives it */
public record ProfileRow(Person person, String description, Optional<String> departement) implements NamedRow {

    @Override
    public String name() {
        return person.name().full();
    }

    @Override
    public Slug slug() {
        return person.slug();
    }
}
