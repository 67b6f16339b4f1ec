package fr.lesbases.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a web page, safe to put behind a link: absolute, http or https, with a host that has a dot, without user name or password,
 * at most {@value #MAX_LENGTH} characters, in the form that goes over the wire (accents encoded).
 */
public record WebAddress(@JsonValue String value) {

    public static final int MAX_LENGTH = 2000;

    private static final Pattern OTHER_SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:(?!\\d{1,5}(?:[/?#]|$)).*", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("(https?)://([^/?#\\\\]+)([^#]*)(#.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]@]+)(?::(\\d{1,5}))?");
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");

    /** @throws DomainException where it is none */
    @JsonCreator
    public WebAddress {
        if (!normalise(value).equals(Optional.of(value))) {
            throw new DomainException("common.webAddress.invalid");
        }
    }

    /** What a person typed or pasted: {@code exemple.fr} means {@code https://exemple.fr}. Empty where it is no address of a web page. */
    public static Optional<WebAddress> parse(String typed) {
        return normalise(typed.strip()).map(WebAddress::new);
    }

    public URI uri() {
        return URI.create(value);
    }

    /** For people: the site and where in it, without what they need not read; at most {@code limit} characters. */
    public String label(int limit) {
        return Beginning.of(host() + Optional.ofNullable(uri().getPath()).orElse("").replaceFirst("(?<!/)/+$", ""), limit);
    }

    /** As people read it: without {@code www.}, its accents back, unless it mixes alphabets to look like another. */
    public String host() {
        String host = uri().getHost();
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        String readable = IDN.toUnicode(bare);
        boolean latin = readable.codePoints().mapToObj(Character.UnicodeScript::of)
                .allMatch(script -> script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON);
        return latin ? readable : bare;
    }

    private static Optional<String> normalise(String typed) {
        if (typed.length() > MAX_LENGTH || typed.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        Matcher parts = PARTS.matcher(typed);
        if (!parts.matches()) {
            boolean bare = !typed.contains("://") && !typed.startsWith("/") && !OTHER_SCHEME.matcher(typed).matches();
            return bare && PARTS.matcher("https://" + typed).matches() ? normalise("https://" + typed) : Optional.empty();
        }
        String rest = PercentEncoding.encode(parts.group(3).replace('\\', '/')) + PercentEncoding.encode(Optional.ofNullable(parts.group(4)).orElse(""));
        return authority(parts.group(2))
                .map(authority -> parts.group(1).toLowerCase(Locale.ROOT) + "://" + authority + rest)
                .filter(WebAddress::isReadable);
    }

    private static Optional<String> authority(String typed) {
        Matcher authority = AUTHORITY.matcher(typed);
        if (!authority.matches()) {
            return Optional.empty();
        }
        String port = authority.group(2);
        if (port != null && (Integer.parseInt(port) == 0 || Integer.parseInt(port) > 65_535)) {
            return Optional.empty();
        }
        return host(authority.group(1)).map(host -> port == null ? host : host + ":" + Integer.parseInt(port));
    }

    private static Optional<String> host(String typed) {
        if (typed.startsWith("[")) {
            return Optional.of(typed.toLowerCase(Locale.ROOT));
        }
        try {
            String ascii = IDN.toASCII(typed).toLowerCase(Locale.ROOT);
            boolean valid = ascii.length() <= 253 && (HOST.matcher(ascii).matches() || IPV4.matcher(ascii).matches());
            return valid ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isReadable(String address) {
        try {
            return address.length() <= MAX_LENGTH && new URI(address).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
