package fr.lesbases.ui;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What a browser may load and run on our pages (W3C, Content Security Policy 3): ours, and frames of the video hosts. Scripts stand in files of ours; those that Vaadin writes into its pages run by
 * the word of that answer alone. {@code unsafe-eval} is Vaadin's: what its server asks the browser to do comes as text.
 */
@Component
public final class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";

    private static final int WORD_BYTES = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final String rest;

    ContentPolicy(VideoHosts videos) {
        // Files are shown in the page, and videos once a reader asks for them: frames of our own and of the hosts that play those
        rest = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'; frame-src 'self' "
                + String.join(" ", videos.origins()) + "; script-src 'self' 'unsafe-eval'";
    }

    /** For answers without scripts of their own. */
    public String value() {
        return rest;
    }

    /** @param word that the scripts of that answer bear as their {@code nonce} */
    public String value(String word) {
        return rest + " 'nonce-" + word + "'";
    }

    /** Another one for each answer. */
    public static String word() {
        byte[] word = new byte[WORD_BYTES];
        CHANCE.nextBytes(word);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(word);
    }
}
