package fr.lesbases.account;

import fr.lesbases.access.Identity;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives Spring Security the principal of an account's number, and notes when somebody came in. */
@Service
class SignedInAccounts implements UserDetailsService {

    private final Accounts accounts;
    private final Staff staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignedInAccounts(Accounts accounts, Staff staff, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String id) {
        return accounts.findById(UUID.fromString(id))
                .map(account -> new SignedIn(account.id().value(), staff.includes(account)))
                .orElseThrow(() -> new UsernameNotFoundException(id));
    }

    @EventListener
    @Transactional
    public void note(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Identity identity) {
            accounts.findById(identity.profile().value()).flatMap(account -> account.signIn(clock.instant())).ifPresent(events::publishEvent);
            events.publishEvent(new PersonSignedIn(identity.profile()));
        }
    }
}
