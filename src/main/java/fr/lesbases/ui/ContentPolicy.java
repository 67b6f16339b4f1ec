package fr.lesbases.ui;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What a browser may load and run on our pages (W3C, Content Security Policy 3): ours, and frames of the video hosts. Scripts stand in files of ours; those that stand in a page itself run by
 * the word of that answer alone, or by what they read. {@code unsafe-eval} is Vaadin's: what its server asks the browser to do comes as text.
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

    /** @param scripts those of that answer itself that may run: {@link #bearing}, {@link #reading} */
    public String value(String scripts) {
        return rest + " " + scripts;
    }

    /** Scripts that bear the word as their {@code nonce}. */
    public static String bearing(String word) {
        return "'nonce-" + word + "'";
    }

    /** The script that reads like this, to the letter: the same in each answer, so that the answer can be kept. */
    public static String reading(String script) {
        try {
            return "'sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8))) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Another one for each answer. */
    public static String word() {
        byte[] word = new byte[WORD_BYTES];
        CHANCE.nextBytes(word);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(word);
    }
}
