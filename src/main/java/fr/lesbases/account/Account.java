package fr.lesbases.account;

import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. Who they are to others is in their profile, which bears the same number. */
@Entity
class Account {

    @Id
    private UUID id;

    @Column(columnDefinition = "citext")
    private String email;

    /** Null for people of the first version who have not been asked yet: decision 0022. */
    private @Nullable Instant termsAccepted;
    private Instant created;
    private @Nullable Instant lastSignIn;
    private @Nullable String pendingFirstName;
    private @Nullable String pendingLastName;

    @SuppressWarnings("NullAway.Init")
    protected Account() {
    }

    ProfileId id() {
        return new ProfileId(id);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    AccountData data() {
        return new AccountData(email, created, Optional.ofNullable(termsAccepted), Optional.ofNullable(lastSignIn));
    }

    boolean hasAcceptedTerms() {
        return termsAccepted != null;
    }

    void acceptTerms(Instant now) {
        termsAccepted = termsAccepted == null ? now : termsAccepted;
    }

    boolean hasSignedIn() {
        return lastSignIn != null;
    }

    /** @return what there is to tell where the address is confirmed by it: from now on somebody is known by a name */
    Optional<AccountCreated> signIn(Instant now) {
        lastSignIn = now;
        if (pendingFirstName == null || pendingLastName == null) {
            return Optional.empty();
        }
        AccountCreated created = new AccountCreated(id(), pendingFirstName, pendingLastName);
        pendingFirstName = null;
        pendingLastName = null;
        return Optional.of(created);
    }
}
