package fr.lesbases.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.DigestUtils;

/** The scripts of {@code frontend/js}: each under an address that changes with it, which Vaadin lets browsers keep for good ({@code v-c}). */
final class Scripts {

    private static final int SIGNS = 8;
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Scripts() {
    }

    /** @param name {@code reading.js} */
    static String address(String name) {
        return ADDRESSES.computeIfAbsent(name, script -> "/js/" + script + "?v-c=" + hash(script));
    }

    private static String hash(String script) {
        try (InputStream text = Objects.requireNonNull(Scripts.class.getResourceAsStream("/META-INF/resources/js/" + script), script)) {
            return DigestUtils.md5DigestAsHex(text).substring(0, SIGNS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
