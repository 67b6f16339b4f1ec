package fr.lesbases.base;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import java.util.Set;

/** These people came into a base, left it, or have another role: what their open pages may show has changed. Published in the transaction that does it. */
public record MembersChanged(BaseId base, Set<ProfileId> people) {

    public MembersChanged {
        people = Set.copyOf(people);
    }
}
