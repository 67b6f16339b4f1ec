package fr.lesbases.resource;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What others may do with a resource: PRODUCT §2. */
public enum Licence {
    /** Licence Ouverte 2.0 of Etalab, what a new resource has. */
    OUVERTE("https://www.etalab.gouv.fr/licence-ouverte-open-licence"),
    CC_BY_SA("https://creativecommons.org/licenses/by-sa/4.0/deed.fr"),
    CC_BY_NC_SA("https://creativecommons.org/licenses/by-nc-sa/4.0/deed.fr"),
    /** None stated. */
    NONE("");

    private final String text;

    Licence(String text) {
        this.text = text;
    }

    /** What the address of a search says. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param code as {@link #code} gives it */
    public static Optional<Licence> of(String code) {
        return Arrays.stream(values()).filter(licence -> licence.code().equals(code)).findFirst();
    }

    /** The address of its text. */
    public Optional<String> text() {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
