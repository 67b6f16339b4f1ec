package fr.lesbases.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A French département, from {@code departements.txt}. @param code as the INSEE gives it: 01–95, 2A, 2B, 971–976 */
public record Departement(String code, String name) {

    private static final List<Departement> ALL = read();

    /** In the order of their codes. */
    public static List<Departement> all() {
        return ALL;
    }

    public static Optional<Departement> of(String code) {
        return ALL.stream().filter(departement -> departement.code.equals(code)).findFirst();
    }

    private static List<Departement> read() {
        try (InputStream list = Objects.requireNonNull(Departement.class.getResourceAsStream("/departements.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(" ", 2))
                    .map(parts -> new Departement(parts[0], parts[1])).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
