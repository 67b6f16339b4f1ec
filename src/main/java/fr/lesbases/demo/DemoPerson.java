package fr.lesbases.demo;

import java.util.List;
import java.util.Optional;

/** One of the demonstration's people, as {@code demo/people.yaml} describes them. */
record DemoPerson(String code, String firstName, String lastName, String email, String description, Optional<String> departement, String visibility,
        List<String> links, boolean staff) {

    boolean isPrivate() {
        return visibility.equals("privee");
    }
}
