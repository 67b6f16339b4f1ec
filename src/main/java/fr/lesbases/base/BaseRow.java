package fr.lesbases.base;

import java.util.Optional;

/**
 * A base in a list.
 *
 * @param departement code as the INSEE gives it
 * @param members how many there are
 * @param role of the viewer in it
 */
public record BaseRow(BaseName base, String description, Optional<String> departement, long members, Optional<Role> role) {

    /** The first paragraph of its description; empty where there is none. */
    public String firstWords() {
        return description.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
}
