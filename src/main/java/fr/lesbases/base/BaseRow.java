package fr.lesbases.base;

import fr.lesbases.common.Slug;
import fr.lesbases.search.NamedRow;
import java.util.Optional;

/**
 * A base in a list.
 *
 * @param departement code as the INSEE gives it
 * @param members how many there are
 * @param role of the viewer in it
 */
public record BaseRow(BaseName base, String description, Optional<String> departement, long members, Optional<Role> role) implements NamedRow {

    @Override
    public String name() {
        return base.name();
    }

    @Override
    public Slug slug() {
        return base.slug();
    }
}
