package fr.lesbases.base;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.InvitationToken;
import fr.lesbases.common.ProfileId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To an address, or to a person whose address who invites does not learn. Gives no right until it is accepted. Only the hash of its link is kept. */
@Entity
class BaseInvitation {

    @Id
    private UUID id;
    private UUID base;
    private @Nullable String email;
    private @Nullable UUID person;
    @Enumerated(EnumType.STRING)
    @Column(length = 13)
    private Role role;
    private UUID invitedBy;
    private String tokenHash;
    private Instant sent;
    private Instant expires;

    @SuppressWarnings("NullAway.Init")
    protected BaseInvitation() {
    }

    @SuppressWarnings("NullAway.Init") // the rest is set by send
    private BaseInvitation(BaseId base, Role role, ProfileId invitedBy) {
        this.id = UUID.randomUUID();
        this.base = base.value();
        this.role = role;
        this.invitedBy = invitedBy.value();
    }

    static BaseInvitation toAddress(BaseId base, EmailAddress email, Role role, ProfileId invitedBy) {
        BaseInvitation invitation = new BaseInvitation(base, role, invitedBy);
        invitation.email = email.folded();
        return invitation;
    }

    static BaseInvitation toPerson(BaseId base, ProfileId person, Role role, ProfileId invitedBy) {
        BaseInvitation invitation = new BaseInvitation(base, role, invitedBy);
        invitation.person = person.value();
        return invitation;
    }

    UUID id() {
        return id;
    }

    BaseId base() {
        return new BaseId(base);
    }

    Optional<EmailAddress> email() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    Optional<ProfileId> person() {
        return Optional.ofNullable(person).map(ProfileId::new);
    }

    Role role() {
        return role;
    }

    ProfileId invitedBy() {
        return new ProfileId(invitedBy);
    }

    /** Answers for it from now on. */
    void passTo(ProfileId inviter) {
        invitedBy = inviter.value();
    }

    boolean isExpired(Instant now) {
        return now.isAfter(expires);
    }

    /** A former link no longer works. @return the new one's secret */
    String send(Instant now) {
        String token = InvitationToken.create();
        tokenHash = InvitationToken.hash(token);
        sent = now;
        expires = now.plus(InvitationToken.VALID);
        return token;
    }
}
