package fr.lesbases.profile;

import fr.lesbases.common.Beginning;
import java.util.Optional;

/** A public profile in a list. @param departement code as the INSEE gives it */
public record ProfileRow(Person person, String description, Optional<String> departement) {

    /** The beginning of the first paragraph of its description; empty where there is none. */
    public String firstWords() {
        return description.lines().filter(line -> !line.isBlank()).findFirst().map(Beginning::inRow).orElse("");
    }
}
