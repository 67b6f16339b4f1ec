package fr.lesbases.account;

import fr.lesbases.common.EmailAddress;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Addresses nobody else in the suite has. */
final class Someone {

    private Someone() {
    }

    static EmailAddress newAddress() {
        return new EmailAddress("lea." + UUID.randomUUID() + "@exemple.fr");
    }

    /** A sender the limits have not met yet. */
    static String network() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }
}
