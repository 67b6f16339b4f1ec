package fr.lesbases.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One of the demonstration's bases, as {@code demo/bases.yaml} describes it. @param extras how many made-up people are members, too @param look the family its drawn logo wears */
record DemoBase(String code, String name, String description, Optional<String> contact, Optional<String> departement, List<String> links, String visibility,
        LocalDate founded, List<String> administrators, List<String> contributors, int extras, List<String> resources, List<String> highlighted, String look,
        List<String> invitations, List<Request> requests) {

    /** Of somebody who asks to join. */
    record Request(String person, String message) {}

    DemoBase {
        highlighted = orNone(highlighted);
        invitations = orNone(invitations);
        requests = orNone(requests);
    }

    boolean isPrivate() {
        return visibility.equals("privee");
    }

    private static <T> List<T> orNone(List<T> given) {
        return given == null ? List.of() : given;
    }
}
