package fr.lesbases.firstversion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** The folder of the files that were uploaded to the first version. Nothing outside of it is ever read, whatever an export says. */
record Media(Path folder) {

    /** What its storage put before the name a person gave. */
    private static final Pattern PREFIX = Pattern.compile("^[0-9a-f]{8}-[0-9a-f]{3}_");

    /** By its whole name, else by its last part: an export may name it with folders or as an address, an archive hold it deeper. */
    Optional<Path> find(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return named(name).or(() -> last.equals(name) || last.isEmpty() ? Optional.empty() : named(last).or(() -> decoded(last)));
    }

    private Optional<Path> decoded(String last) {
        try {
            return named(UriUtils.decode(last.replaceFirst("[?#].*$", ""), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Optional<Path> named(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return Stream.of(composed, Normalizer.normalize(name, Normalizer.Form.NFD), plain(composed)).flatMap(form -> inside(form).stream()).findFirst()
                .or(() -> plain(composed).equals(composed) ? Optional.empty() : listed(composed));
    }

    /** The name in letters that every machine can write: one without a language set knows no accents. */
    static String plain(String name) {
        return UriUtils.encode(Normalizer.normalize(name, Normalizer.Form.NFC), StandardCharsets.UTF_8).replace("%20", " ");
    }

    /** Such a machine can't ask for a name with accents, but can list it: its bytes are in its address. */
    private Optional<Path> listed(String composed) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String address = file.toUri().getRawPath();
                String name = UriUtils.decode(address.substring(address.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
                if (Normalizer.normalize(name, Normalizer.Form.NFC).equals(composed) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    return Optional.of(file);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
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
