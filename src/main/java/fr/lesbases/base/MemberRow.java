package fr.lesbases.base;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of a base's members grid, as one viewer sees it.
 *
 * @param id of the person who is a member or asks, otherwise of the invitation
 * @param name empty for an invitation to an address
 * @param page of a person whose profile is public
 * @param email empty where the viewer may not see it
 * @param since when they became a member; when the invitation or the request was sent
 * @param expires of an invitation
 * @param lastSeen empty where the viewer may not see it, or it is not known
 * @param resources that they made in this base; 0 where the viewer may not see it
 * @param message of a request
 * @param inviter the name of who sent the invitation, who may have left since
 */
public record MemberRow(UUID id, MemberStatus status, Optional<ProfileId> person, Optional<String> name, Optional<Slug> page, Optional<String> email, Role role, Instant since,
        Optional<Instant> expires, Optional<Instant> lastSeen, long resources, String message, Optional<String> inviter) {

    /** A name, or the address. */
    public String label() {
        return name.or(() -> email).orElse("");
    }

    public boolean isMember() {
        return status == MemberStatus.MEMBER;
    }

    public boolean isInvitation() {
        return status == MemberStatus.INVITED || status == MemberStatus.EXPIRED;
    }

    public boolean isRequest() {
        return status == MemberStatus.REQUESTED;
    }
}
