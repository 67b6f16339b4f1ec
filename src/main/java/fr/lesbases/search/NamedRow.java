package fr.lesbases.search;

import fr.lesbases.common.Beginning;
import fr.lesbases.common.Departement;
import fr.lesbases.common.Slug;
import java.util.Optional;
import java.util.stream.Stream;

/** A base or a person in a list. */
public interface NamedRow extends ListRow {

    Slug slug();

    String description();

    /** Code as the INSEE gives it. */
    Optional<String> departement();

    /** The beginning of the first paragraph. */
    @Override
    default String firstWords() {
        return description().lines().filter(line -> !line.isBlank()).findFirst().map(Beginning::inRow).orElse("");
    }

    @Override
    default Stream<String> words() {
        return Stream.of(name(), description(), departement().flatMap(Departement::of).map(Departement::name).orElse(""));
    }
}
