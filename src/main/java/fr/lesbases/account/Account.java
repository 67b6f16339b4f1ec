package fr.lesbases.account;

import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. Who they are to others is in their profile, which bears the same number. */
@Entity
class Account {

    @Id
    private UUID id;

    @Column(columnDefinition = "citext")
    private String email;

    private Instant termsAccepted;
    private Instant created;
    private @Nullable Instant lastSignIn;

    @SuppressWarnings("NullAway.Init")
    protected Account() {
    }

    ProfileId id() {
        return new ProfileId(id);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    boolean hasSignedIn() {
        return lastSignIn != null;
    }

    void signedIn(Instant now) {
        lastSignIn = now;
    }
}
