package fr.lesbases.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How far a rebuild has come: a file in the folder of the index, so that who removes the index removes it too. */
@Component
class RebuildBookmark {

    private final Path file;

    RebuildBookmark(@Value("${spring.jpa.properties.hibernate.search.backend.directory.root}") Path index) {
        file = index.toAbsolutePath().resolve("rebuilt-up-to");
    }

    /** All kinds before this one are done, and of this one all up to that identifier. */
    record Place(String kind, UUID last) {}

    boolean isSet() {
        return Files.exists(file);
    }

    Optional<Place> read() {
        try {
            String[] words = isSet() ? Files.readString(file).strip().split(" ") : new String[0];
            return words.length == 2 ? Optional.of(new Place(words[0], UUID.fromString(words[1]))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a whole or not at all: a power cut leaves the one before. */
    void write(Place place) {
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, place.kind() + " " + place.last());
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
