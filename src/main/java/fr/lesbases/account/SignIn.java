package fr.lesbases.account;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;
import fr.lesbases.database.Installation;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Sends sign-in links. The link itself is redeemed by Spring Security, at {@link SecurityConfiguration#LINK_PATH}. */
@Service
public class SignIn {

    private final LinkLimits limits;
    private final SignInTokens tokens;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<DemoPeople> demoPeople;
    private final Installation installation;
    private final SignInProperties properties;

    SignIn(LinkLimits limits, SignInTokens tokens, ApplicationEventPublisher events, ObjectProvider<DemoPeople> demoPeople,
            Installation installation, SignInProperties properties) {
        this.limits = limits;
        this.tokens = tokens;
        this.events = events;
        this.demoPeople = demoPeople;
        this.installation = installation;
        this.properties = properties;
    }

    /**
     * Mails a link to the address, if it has an account; answers the same, and as fast, if not.
     *
     * @param sender the network address the request came from
     * @throws TooManyLinks after too many attempts for this address or from this sender
     */
    public void requestLink(EmailAddress email, String sender, ReturnPath then) {
        limits.take(email, sender);
        events.publishEvent(new LinkRequested(email, then));
    }

    /** How long a link can be used. */
    public long linkMinutes() {
        return properties.linkValidity().toMinutes();
    }

    /** How long a browser stays signed in after its last visit. */
    public long rememberedDays() {
        return properties.remembered().toDays();
    }

    /** The people anyone may sign in as; none outside of the demonstration mode. */
    public List<DemoPeople.Person> demoPeople() {
        return installation.isDemo() ? demoPeople.stream().flatMap(people -> people.people().stream()).toList() : List.of();
    }

    /** A token for one of the demonstration people, used at once. @throws AccessDenied for anybody else */
    public String demoToken(ProfileId id) {
        if (demoPeople().stream().noneMatch(person -> person.id().equals(id))) {
            throw new AccessDenied();
        }
        return tokens.create(id);
    }
}
