package fr.lesbases.account;

import fr.lesbases.common.ProfileId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts. */
@Service
@Transactional
public class SignUp {

    private static final Duration UNCONFIRMED_KEPT = Duration.ofDays(30);

    private final Accounts accounts;
    private final LinkLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignUp(Accounts accounts, LinkLimits limits, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the account where the address has none, and mails a sign-in link in either case: the answer never tells which. Nobody hears of the names before the
     * link is used: anyone may type somebody else's address here.
     *
     * @param sender the network address the request came from
     * @throws TooManyLinks after too many attempts for this address or from this sender
     */
    public void request(NewAccount wanted, String sender, ReturnPath then) {
        limits.take(wanted.email(), sender);
        accounts.addUnconfirmed(ProfileId.create().value(), wanted.email().value(), wanted.firstName(), wanted.lastName(), clock.instant());
        events.publishEvent(new LinkRequested(wanted.email(), then));
    }

    /** Opens the account without any mail, for an address known to be theirs; empty where it has an account already. */
    public Optional<ProfileId> open(NewAccount wanted) {
        ProfileId id = ProfileId.create();
        if (accounts.add(id.value(), wanted.email().value(), clock.instant()) == 0) {
            return Optional.empty();
        }
        events.publishEvent(new AccountCreated(id, wanted.firstName(), wanted.lastName()));
        return Optional.of(id);
    }

    /** Forgets the addresses and names of those who never came. */
    @Scheduled(cron = "0 0 4 * * *")
    void forgetUnconfirmed() {
        accounts.deleteUnconfirmedBefore(clock.instant().minus(UNCONFIRMED_KEPT));
    }
}
