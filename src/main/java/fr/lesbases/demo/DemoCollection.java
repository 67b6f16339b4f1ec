package fr.lesbases.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One of the demonstration's collections, as {@code demo/collections.yaml} describes it; on a person's profile or in a base. */
record DemoCollection(String title, String description, Optional<String> person, Optional<String> base, String visibility, LocalDate created, List<Entry> entries) {

    record Entry(String resource, Optional<String> note) {}

    boolean isPublic() {
        return visibility.equals("publique");
    }
}
