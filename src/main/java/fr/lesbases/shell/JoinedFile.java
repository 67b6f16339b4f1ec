package fr.lesbases.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/** Files of {@code frontend} as one, under an address that changes with them, so that browsers keep it for good: on a slow line each further file costs a way there and back. */
final class JoinedFile {

    private static final Duration FOR_GOOD = Duration.ofDays(365);
    private static final int SIGNS = 8;

    private final String address;
    private final MediaType type;
    private final String text;

    /** @param path where it is asked for @param files below {@code frontend}, in their order */
    JoinedFile(String path, MediaType type, Stream<String> files) {
        this.type = new MediaType(type, StandardCharsets.UTF_8);
        text = files.map(JoinedFile::read).collect(Collectors.joining("\n"));
        address = path + "?v-c=" + DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)).substring(0, SIGNS);
    }

    /** One file where it stands. @param file below {@code frontend} */
    static String address(String file) {
        return new JoinedFile("/" + file, MediaType.ALL, Stream.of(file)).address();
    }

    String address() {
        return address;
    }

    ResponseEntity<String> answer() {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable()).body(text);
    }

    /** What one says. @param file below {@code frontend} */
    static String read(String file) {
        try (InputStream text = Objects.requireNonNull(JoinedFile.class.getResourceAsStream("/META-INF/resources/" + file), file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
