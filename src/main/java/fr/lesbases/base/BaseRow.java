package fr.lesbases.base;

import fr.lesbases.common.Beginning;
import java.util.Optional;

/**
 * A base in a list.
 *
 * @param departement code as the INSEE gives it
 * @param members how many there are
 * @param role of the viewer in it
 */
public record BaseRow(BaseName base, String description, Optional<String> departement, long members, Optional<Role> role) {

    /** The beginning of the first paragraph of its description; empty where there is none. */
    public String firstWords() {
        return description.lines().filter(line -> !line.isBlank()).findFirst().map(Beginning::inRow).orElse("");
    }
}
