package fr.lesbases.base;

import fr.lesbases.Cast;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Visibility;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Bases with members, for tests: each call founds a new one. */
@Component
public class Team {

    private final Cast cast;
    private final Bases bases;
    private final JoinRequests requests;
    private final Members members;

    Team(Cast cast, Bases bases, JoinRequests requests, Members members) {
        this.cast = cast;
        this.bases = bases;
        this.requests = requests;
        this.members = members;
    }

    public BaseName found(Cast.Player founder, Visibility visibility) {
        return cast.ask(founder, () -> bases.create(BaseDetails.named("Base " + UUID.randomUUID()), visibility));
    }

    /** A public base. */
    public BaseName found(Cast.Player founder) {
        return found(founder, Visibility.PUBLIC);
    }

    /** Lets somebody into a public base by a request, as an administrator does. */
    public void join(BaseId base, Cast.Player administrator, Cast.Player person, Role role) {
        cast.as(person, () -> requests.ask(base, ""));
        cast.as(administrator, () -> requests.accept(base, List.of(person.profile())));
        if (role == Role.ADMINISTRATOR) {
            cast.as(administrator, () -> members.changeRole(base, List.of(person.profile()), role));
        }
    }
}
