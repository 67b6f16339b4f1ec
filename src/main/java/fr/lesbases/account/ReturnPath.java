package fr.lesbases.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** A page of this site to go to after signing in. Always local: what would lead elsewhere becomes the home page (open redirects, OWASP). */
public record ReturnPath(String value) {

    /** Of the sign-in pages' addresses. */
    public static final String PARAMETER = "retour";
    public static final ReturnPath HOME = new ReturnPath("/");
    private static final int MAX_LENGTH = 2_000;
    /** Back to these would be a circle, or would sign out again. */
    private static final Pattern CIRCLES = Pattern.compile("/(connexion|inscription|deconnexion)([/?].*)?");

    public ReturnPath {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("not a local path");
        }
    }

    /** The path if it is a safe one, otherwise the home page. */
    public static ReturnPath of(@Nullable String untrusted) {
        return untrusted != null && isLocal(untrusted) && !CIRCLES.matcher(untrusted).matches() ? new ReturnPath(untrusted) : HOME;
    }

    public boolean isHome() {
        return equals(HOME);
    }

    /** Address of a page of this module that carries this path on. */
    public String appendedTo(String page) {
        return isHome() ? page : page + "?" + asParameter();
    }

    String asParameter() {
        return PARAMETER + "=" + UriUtils.encode(value, "UTF-8");
    }

    private static boolean isLocal(String path) {
        if (path.length() > MAX_LENGTH || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            return false;
        }
        try {
            // Refuses control characters and blanks as well, which browsers drop before they read an address. Nor two slashes anywhere: "/.//x" becomes "//x".
            URI uri = new URI(path);
            return uri.getScheme() == null && uri.getRawAuthority() == null && !uri.getRawPath().contains("//");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
