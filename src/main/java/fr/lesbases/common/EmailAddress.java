package fr.lesbases.common;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address that could exist: one @, a domain with a dot, at most {@value #MAX_LENGTH} characters (RFC 5321). Kept as typed, compared without case. */
public record EmailAddress(String value) {

    public static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL_LENGTH = 64;
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]", Pattern.CASE_INSENSITIVE);

    public EmailAddress {
        value = value.strip();
        if (!isValid(value)) {
            throw new DomainException("common.email.invalid");
        }
    }

    public static boolean isValid(String text) {
        String address = text.strip();
        int at = address.lastIndexOf('@');
        return at > 0 && at <= MAX_LOCAL_LENGTH && address.length() <= MAX_LENGTH
                && LOCAL.matcher(address.substring(0, at)).matches()
                && DOMAIN.matcher(ascii(address.substring(at + 1))).matches();
    }

    /** Names with accents, such as {@code médiathèque.fr}, exist under an ASCII form. */
    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The same for all ways to write the address in capitals and small letters. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress address && address.folded().equals(folded());
    }

    @Override
    public int hashCode() {
        return folded().hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
