package fr.lesbases.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/** A file in the folder of the index, so that who removes the index removes it too. One process has the folder, so nobody else rebuilds. */
class RebuildBookmarkFile implements RebuildBookmark {

    private final Path file;

    RebuildBookmarkFile(Path index) {
        file = index.toAbsolutePath().resolve("rebuilt-up-to");
    }

    @Override
    public boolean take() {
        return true;
    }

    @Override
    public void letGo() {
    }

    @Override
    public boolean isSet() {
        return Files.exists(file);
    }

    @Override
    public Optional<Place> read() {
        try {
            String[] words = isSet() ? Files.readString(file).strip().split(" ") : new String[0];
            return words.length == 2 ? Optional.of(new Place(words[0], UUID.fromString(words[1]))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a whole or not at all: a power cut leaves the one before. */
    @Override
    public void write(Place place) {
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, place.kind() + " " + place.last());
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
