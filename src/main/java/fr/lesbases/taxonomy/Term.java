package fr.lesbases.taxonomy;

import java.util.Optional;

/** One value of a vocabulary; {@code look} as of its family. */
public record Term(TermRef ref, String label, String family, Optional<String> look) {

    public String code() {
        return ref.code();
    }
}
