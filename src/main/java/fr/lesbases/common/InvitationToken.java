package fr.lesbases.common;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

/** The secret in an invitation's link: 192 random bits, of which the database holds the SHA-256 only. */
public final class InvitationToken {

    /** How long a link serves, once. */
    public static final Duration VALID = Duration.ofDays(14);
    /** Once expired, an invitation can still be sent again for a while; the page "Confidentialité" names this time. */
    public static final Duration EXPIRED_KEPT = Duration.ofDays(30);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private InvitationToken() {
    }

    public static String create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static String hash(String token) {
        return SecretHash.of(token);
    }
}
