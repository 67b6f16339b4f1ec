package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.common.TravelClock;
import fr.lesbases.mail.InvitationProperties;
import fr.lesbases.profile.Person;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvitationLimitsTest extends ModuleTest {

    private final Authoring authoring;
    private final Contributors contributors;
    private final InvitationProperties limits;
    private final TravelClock clock;

    @Autowired
    InvitationLimitsTest(Authoring authoring, Contributors contributors, InvitationProperties limits, TravelClock clock) {
        this.authoring = authoring;
        this.contributors = contributors;
        this.limits = limits;
        this.clock = clock;
    }

    @Test
    void theAddressOfWhoNeverAnsweredIsForgottenThirtyDaysAfterTheInvitationExpired() {
        Cast.Player author = cast.somebody();
        ResourceId id = draft(author);
        EmailAddress forgotten = address();
        EmailAddress recent = address();
        clock.at(clock.instant().minus(Duration.ofDays(14 + 31)), () -> cast.as(author, () -> contributors.invite(id, forgotten)));
        clock.at(clock.instant().minus(Duration.ofDays(14 + 29)), () -> cast.as(author, () -> contributors.invite(id, recent)));

        contributors.forgetExpired();

        assertThat(cast.ask(author, () -> contributors.team(id)).pending()).extracting(Contributors.Pending::email).containsExactly(recent.folded());
    }

    @Test
    void nobodyFloodsAMailboxThroughInvitations() {
        EmailAddress victim = address();
        for (int sent = 0; sent < limits.perRecipient(); sent++) {
            Cast.Player author = cast.somebody();
            ResourceId id = draft(author);
            cast.as(author, () -> contributors.invite(id, victim));
        }
        Cast.Player another = cast.somebody();
        ResourceId id = draft(another);

        DomainException refused = catchThrowableOfType(DomainException.class, () -> cast.as(another, () -> contributors.invite(id, victim)));

        assertThat(Texts.get(refused.key(), refused.args())).startsWith("Cette personne a déjà reçu beaucoup de messages. Réessayez dans ");
        assertThat(cast.ask(another, () -> contributors.team(id)).pending()).as("nothing half done").isEmpty();
        assertThatCode(() -> cast.as(another, () -> contributors.invite(id, address()))).doesNotThrowAnyException();
    }

    @Test
    void nobodySendsMailsWithoutEnd() {
        Cast.Player author = cast.somebody();
        ResourceId id = draft(author);
        for (int sent = 0; sent < limits.perPerson(); sent++) {
            cast.as(author, () -> contributors.invite(id, address()));
        }
        UUID pending = cast.ask(author, () -> contributors.team(id)).pending().getFirst().id();

        DomainException again = catchThrowableOfType(DomainException.class, () -> cast.as(author, () -> contributors.sendAgain(id, pending)));
        Cast.Player colleague = cast.somebody();
        cast.as(author, () -> contributors.add(id, colleague.profile()));

        assertThat(Texts.get(again.key(), again.args())).isEqualTo("Vous avez envoyé beaucoup de messages en peu de temps. Réessayez dans 2 minutes.");
        assertThat(cast.ask(author, () -> contributors.team(id)).contributors()).as("added, without a mail").extracting(Person::id).containsExactly(colleague.profile());
    }

    private ResourceId draft(Cast.Player author) {
        return cast.ask(author, () -> authoring.open(authoring.create(new NewResource("À plusieurs", "Une ressource écrite à plusieurs"))).id());
    }

    private static EmailAddress address() {
        return new EmailAddress("invite." + UUID.randomUUID() + "@exemple.fr");
    }
}
