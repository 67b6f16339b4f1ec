package fr.lesbases.base;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** Somebody asks to become a member. */
@Entity
class JoinRequest {

    @EmbeddedId
    private Key key;
    private String message;
    private Instant sent;

    @SuppressWarnings("NullAway.Init")
    protected JoinRequest() {
    }

    JoinRequest(BaseId base, ProfileId profile, String message, Instant sent) {
        this.key = new Key(base.value(), profile.value());
        this.message = message;
        this.sent = sent;
    }

    @Embeddable
    record Key(UUID base, UUID profile) {}

    ProfileId profile() {
        return new ProfileId(key.profile());
    }

    Instant sent() {
        return sent;
    }
}
