package fr.lesbases.account;

import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.HourlyLimit;
import fr.lesbases.common.SenderNetwork;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** How many links may be asked for an address, and by a sender. */
@Component
class LinkLimits {

    private final HourlyLimit addresses;
    private final HourlyLimit senders;

    LinkLimits(SignInProperties properties, Clock clock) {
        addresses = new HourlyLimit(properties.perAddress(), clock);
        senders = new HourlyLimit(properties.perSender(), clock);
    }

    /** @throws TooManyLinks where either has used up its share */
    void take(EmailAddress address, String sender) {
        take(senders, SenderNetwork.of(sender));
        take(addresses, address.folded());
    }

    private static void take(HourlyLimit limit, String key) {
        long minutes = limit.take(key);
        if (minutes > 0) {
            throw new TooManyLinks(minutes);
        }
    }
}
