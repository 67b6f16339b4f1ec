package fr.lesbases.resource;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Sent to an e-mail address; gives no right until it is accepted. Only the hash of its link is kept. */
@Entity
class ContributorInvitation {

    @Id
    private UUID id;
    private UUID resource;
    private String email;
    private String tokenHash;
    private UUID invitedBy;
    private Instant sent;
    private Instant expires;

    @SuppressWarnings("NullAway.Init")
    protected ContributorInvitation() {
    }

    @SuppressWarnings("NullAway.Init") // the rest is set by send
    ContributorInvitation(ResourceId resource, String email) {
        this.id = UUID.randomUUID();
        this.resource = resource.value();
        this.email = email;
    }

    UUID id() {
        return id;
    }

    ResourceId resource() {
        return new ResourceId(resource);
    }

    String email() {
        return email;
    }

    ProfileId invitedBy() {
        return new ProfileId(invitedBy);
    }

    Instant sent() {
        return sent;
    }

    boolean isExpired(Instant now) {
        return now.isAfter(expires);
    }

    /** A former link no longer works, and {@code by} answers for the new one. */
    void send(ProfileId by, String newTokenHash, Instant now, Instant until) {
        invitedBy = by.value();
        tokenHash = newTokenHash;
        sent = now;
        expires = until;
    }
}
