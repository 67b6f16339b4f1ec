package fr.lesbases.resource;

import fr.lesbases.common.SecretHash;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret in an invitation's link: 192 random bits; the database holds its SHA-256 only. */
final class InvitationToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private InvitationToken() {
    }

    static String create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        return SecretHash.of(token);
    }
}
