package fr.lesbases.base;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** An accepted member. Invitations and requests are none. */
@Entity
class Membership {

    @EmbeddedId
    private Key key;
    @Enumerated(EnumType.STRING)
    @Column(length = 13)
    private Role role;
    private Instant joined;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {
    }

    Membership(BaseId base, ProfileId profile, Role role, Instant joined) {
        this.key = new Key(base.value(), profile.value());
        this.role = role;
        this.joined = joined;
    }

    @Embeddable
    record Key(UUID base, UUID profile) {}

    BaseId base() {
        return new BaseId(key.base());
    }

    ProfileId profile() {
        return new ProfileId(key.profile());
    }

    Role role() {
        return role;
    }

    Instant joined() {
        return joined;
    }
}
