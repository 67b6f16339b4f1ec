package fr.lesbases.firstversion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of the files that were uploaded to the first version. Nothing outside of it is ever read, whatever an export says. */
record Media(Path folder) {

    /** What its storage put before the name a person gave. */
    private static final Pattern PREFIX = Pattern.compile("^[0-9a-f]{8}-[0-9a-f]{3}_");

    Optional<Path> find(String name) {
        return Stream.of(Normalizer.Form.NFC, Normalizer.Form.NFD).map(form -> Normalizer.normalize(name, form)).flatMap(form -> inside(form).stream()).findFirst();
    }

    private Optional<Path> inside(String name) {
        try {
            Path root = folder.toRealPath();
            Path file = root.resolve(name).normalize();
            // a link inside may lead outside
            return file.startsWith(root) && Files.isRegularFile(file) && file.toRealPath().startsWith(root) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    /** As its owner named it. */
    static String shown(String name) {
        return PREFIX.matcher(name.substring(name.lastIndexOf('/') + 1)).replaceFirst("");
    }

    /** Whether it begins as a JPEG, PNG or WebP. */
    static boolean isImage(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return isImage(content.readNBytes(12));
        } catch (IOException e) {
            return false;
        }
    }

    static boolean isImage(byte[] start) {
        return begins(start, 0, 0xff, 0xd8, 0xff) || begins(start, 0, 0x89, 'P', 'N', 'G') || begins(start, 0, 'R', 'I', 'F', 'F') && begins(start, 8, 'W', 'E', 'B', 'P');
    }

    private static boolean begins(byte[] start, int at, int... signs) {
        if (start.length < at + signs.length) {
            return false;
        }
        for (int index = 0; index < signs.length; index++) {
            if ((start[at + index] & 0xff) != signs[index]) {
                return false;
            }
        }
        return true;
    }
}
