package fr.lesbases.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import fr.lesbases.Cast;
import fr.lesbases.Mailbox;
import fr.lesbases.Together;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.account.NewAccount;
import fr.lesbases.account.SignUp;
import fr.lesbases.base.InvitationAnswers.Offer;
import fr.lesbases.base.InvitationAnswers.State;
import fr.lesbases.base.Invitations.Outcome;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.InvitationToken;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Texts;
import fr.lesbases.common.TravelClock;
import fr.lesbases.common.Visibility;
import fr.lesbases.mail.InvitationProperties;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class InvitationsTest extends BaseOfThree {

    @Autowired
    private Invitations invitations;
    @Autowired
    private InvitationAnswers answers;
    @Autowired
    private SignUp signUp;
    @Autowired
    private TravelClock clock;
    @Autowired
    private JdbcClient database;
    @Autowired
    private InvitationProperties limits;

    @ParameterizedTest(name = "{0}: contributors {1}, administrators {2}")
    @CsvSource({"visitor, false, false", "somebody, false, false", "contributor, true, false", "administrator, true, true", "staff, true, true"})
    void whoInvitesWhom(String who, boolean contributors, boolean administrators) {
        for (Role role : Role.values()) {
            Runnable byAddress = () -> act(who, () -> invitations.invite(base, List.of(address()), role));
            Runnable byName = () -> act(who, () -> invitations.invite(base, lea.profile(), role));
            for (Runnable invite : List.of(byAddress, byName)) {
                if (role == Role.CONTRIBUTOR ? contributors : administrators) {
                    invite.run();
                } else {
                    assertThatThrownBy(invite::run).isInstanceOf(AccessDenied.class);
                }
            }
        }
    }

    @Test
    void aPendingInvitationGivesNoRightAndAnAcceptedOneThoseOfItsRole() {
        String token = invite(lea.email(), Role.ADMINISTRATOR);
        assertThat(role(lea)).isEmpty();

        Offer offer = cast.ask(lea, () -> answers.offer(token)).orElseThrow();
        assertThat(offer.state()).isEqualTo(State.OPEN);
        assertThat(offer.invitedBy().id()).isEqualTo(amina.profile());
        assertThat(role(lea)).as("looking changes nothing").isEmpty();
        cast.as(lea, () -> answers.accept(token));

        assertThat(role(lea)).contains(Role.ADMINISTRATOR);
        assertThat(mailbox.read(amina.email(), 2)).as("and the request of before").anyMatch(mail -> mail.subject().startsWith("Léa Moreau a rejoint"));
    }

    @Test
    void theMailSaysWhoInvitesWhereAndHowLongAndOnlyTheHashIsKept() {
        EmailAddress nobody = address();
        String token = invite(nobody.value(), Role.CONTRIBUTOR);

        assertThat(mailbox.read(nobody.folded(), 1).getFirst().text()).contains("Amina Kaddour vous invite", name.name(), "comme contributeur", "14 jours");
        assertThat(database.sql("select token_hash from base_invitation where email = :email").param("email", nobody.folded()).query(String.class).single())
                .isEqualTo(InvitationToken.hash(token)).isNotEqualTo(token);
    }

    @Test
    void somebodyWithoutAccountMakesOneAndAcceptsWithAnotherAddressToo() {
        String token = invite(address().value(), Role.CONTRIBUTOR);
        assertThat(answers.offer(token)).as("seen without an account").isPresent();
        var id = signUp.open(new NewAccount("Odile", "Perrin", address())).orElseThrow();
        Cast.Player odile = new Cast.Player(id, false, "");

        cast.as(odile, () -> answers.accept(token));

        assertThat(role(odile)).contains(Role.CONTRIBUTOR);
    }

    @Test
    void visitorsAcceptNothing() {
        String token = invite(lea.email(), Role.CONTRIBUTOR);
        assertThatThrownBy(() -> answers.accept(token)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void aLinkServesOnce() throws Exception {
        String token = invite(address().value(), Role.CONTRIBUTOR);
        List<Cast.Player> two = List.of(cast.somebody(), cast.somebody());
        AtomicInteger turn = new AtomicInteger();

        List<Boolean> accepted = Together.both(() -> {
            try {
                cast.as(two.get(turn.getAndIncrement()), () -> answers.accept(token));
                return true;
            } catch (NotFound late) {
                return false;
            }
        });

        assertThat(accepted).containsExactlyInAnyOrder(true, false);
        assertThat(two.stream().flatMap(person -> role(person).stream())).hasSize(1);
        assertThat(answers.offer(token)).isEmpty();
    }

    @Test
    void itExpiresAfterFourteenDaysAndIsForgottenThirtyDaysLater() {
        EmailAddress late = address();
        EmailAddress recent = address();
        clock.at(clock.instant().minus(Duration.ofDays(14 + 31)), () -> cast.as(amina, () -> invitations.invite(base, List.of(late), Role.CONTRIBUTOR)));
        clock.at(clock.instant().minus(Duration.ofDays(14).plusMinutes(1)), () -> cast.as(amina, () -> invitations.invite(base, List.of(recent), Role.CONTRIBUTOR)));
        String token = token(recent.folded(), 1);

        assertThat(cast.ask(lea, () -> answers.offer(token)).orElseThrow().state()).isEqualTo(State.EXPIRED);
        assertThatThrownBy(() -> cast.as(lea, () -> answers.accept(token))).isInstanceOf(NotFound.class);
        invitations.forgetExpired();

        assertThat(pending(amina)).extracting(MemberRow::label, MemberRow::status).containsExactly(tuple(recent.folded(), MemberStatus.EXPIRED));
    }

    @Test
    void sentAgainTheOldLinkIsDeadAndTheNewOneLives() {
        EmailAddress email = address();
        clock.at(clock.instant().minus(Duration.ofDays(20)), () -> cast.as(amina, () -> invitations.invite(base, List.of(email), Role.CONTRIBUTOR)));
        String old = token(email.folded(), 1);

        assertThat(cast.<Integer>ask(amina, () -> invitations.sendAgain(base, pending(amina).stream().map(MemberRow::id).toList()))).isEqualTo(1);

        assertThat(answers.offer(old)).isEmpty();
        cast.as(lea, () -> answers.accept(token(email.folded(), 2)));
        assertThat(role(lea)).contains(Role.CONTRIBUTOR);
    }

    @Test
    void cancelledOrDeclinedItIsGone() {
        String cancelled = invite(address().value(), Role.CONTRIBUTOR);
        cast.as(amina, () -> invitations.cancel(base, List.of(pending(amina).getFirst().id())));
        assertThat(answers.offer(cancelled)).isEmpty();

        String declined = invite(address().value(), Role.CONTRIBUTOR);
        answers.decline(declined);
        assertThat(answers.offer(declined)).isEmpty();
    }

    @Test
    void invitingTheSameAddressAgainReplacesTheInvitation() {
        EmailAddress email = address();
        cast.as(amina, () -> invitations.invite(base, List.of(email), Role.CONTRIBUTOR));
        cast.as(amina, () -> invitations.invite(base, List.of(new EmailAddress(email.value().toUpperCase(Locale.ROOT)), email), Role.ADMINISTRATOR));
        assertThat(pending(amina)).extracting(MemberRow::role).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void aContributorHandlesTheirOwnInvitationsOnly() {
        invite(address().value(), Role.CONTRIBUTOR);
        UUID aminas = pending(amina).getFirst().id();
        EmailAddress invited = address();
        cast.as(karim, () -> invitations.invite(base, List.of(invited), Role.CONTRIBUTOR));

        assertThat(pending(karim)).extracting(MemberRow::label).containsExactly(invited.folded());
        assertThat(pending(amina)).hasSize(2);
        assertThat(cast.<Integer>ask(karim, () -> invitations.cancel(base, List.of(aminas)))).isZero();
        assertThat(cast.<Integer>ask(karim, () -> invitations.sendAgain(base, List.of(aminas)))).isZero();
        assertThat(cast.<Integer>ask(karim, () -> invitations.cancel(base, List.of(pending(karim).getFirst().id())))).isEqualTo(1);
    }

    @Test
    void anInvitationOfOneBaseIsNotHandledThroughAnother() {
        invite(address().value(), Role.CONTRIBUTOR);
        UUID id = pending(amina).getFirst().id();
        BaseName other = team.found(lea);
        assertThat(cast.<Integer>ask(lea, () -> invitations.cancel(other.id(), List.of(id)))).isZero();
        assertThat(cast.<Integer>ask(lea, () -> invitations.sendAgain(other.id(), List.of(id)))).isZero();
        assertThat(pending(amina)).hasSize(1);
    }

    @Test
    void aPersonFoundByNameIsInvitedWithoutTellingTheirAddress() {
        assertThat(cast.<Outcome>ask(karim, () -> invitations.invite(base, lea.profile(), Role.CONTRIBUTOR))).isEqualTo(Outcome.SENT);

        for (Cast.Player reader : List.of(karim, amina)) {
            assertThat(pending(reader)).singleElement().satisfies(row -> {
                assertThat(row.name()).contains("Léa Moreau");
                assertThat(row.email()).isEmpty();
            });
        }
        assertThat(cast.ask(lea, () -> answers.waiting(base))).isPresent();
        cast.as(lea, () -> answers.accept(base));
        assertThat(role(lea)).contains(Role.CONTRIBUTOR);
    }

    @Test
    void whatWaitsForSomebodyIsTheirsAlone() {
        invite(lea.email(), Role.CONTRIBUTOR);
        Cast.Player other = cast.somebody();
        assertThat(cast.ask(other, () -> answers.waiting(base))).isEmpty();
        assertThat(answers.waiting(base)).isEmpty();
        assertThatThrownBy(() -> cast.as(other, () -> answers.accept(base))).isInstanceOf(NotFound.class);
        cast.as(lea, () -> answers.decline(base));
        assertThat(pending(amina)).isEmpty();
    }

    @Test
    void onlyWhoSeesTheMembersAddressesIsToldThatOneIsAMember() {
        EmailAddress member = new EmailAddress(karim.email());
        Cast.Player odile = cast.somebody();
        team.join(base, amina, odile, Role.CONTRIBUTOR);

        assertThat(cast.ask(amina, () -> invitations.invite(base, List.of(member), Role.CONTRIBUTOR))).containsValue(Outcome.MEMBER);
        assertThat(cast.ask(odile, () -> invitations.invite(base, List.of(member, address()), Role.CONTRIBUTOR)).values()).containsExactly(Outcome.SENT, Outcome.SENT);

        String token = Mailbox.link(mailbox.read(karim.email(), 2).stream().filter(mail -> mail.subject().contains("vous invite")).findFirst().orElseThrow())
                .substring("/invitations/".length());
        assertThat(cast.ask(karim, () -> answers.offer(token)).orElseThrow().state()).as("they are told").isEqualTo(State.MEMBER);
        cast.as(karim, () -> answers.accept(token));
        assertThat(role(karim)).contains(Role.CONTRIBUTOR);
    }

    @Test
    void aMemberDoesNotRiseByAnAdministratorsInvitationSentToSomebodyElse() {
        String token = invite(address().value(), Role.ADMINISTRATOR);
        cast.as(karim, () -> answers.accept(token));
        assertThat(role(karim)).contains(Role.CONTRIBUTOR);
    }

    @Test
    void whoNoLongerAdministratesMakesNoAdministrator() {
        team.join(base, amina, lea, Role.ADMINISTRATOR);
        EmailAddress own = address();
        cast.as(lea, () -> invitations.invite(base, List.of(own), Role.ADMINISTRATOR));
        String token = token(own.folded(), 1);
        cast.as(amina, () -> members.changeRole(base, List.of(lea.profile()), Role.CONTRIBUTOR));
        Cast.Player second = cast.somebody();

        assertThat(cast.ask(second, () -> answers.offer(token)).orElseThrow().state()).isEqualTo(State.VOID);
        assertThatThrownBy(() -> cast.as(second, () -> answers.accept(token))).isInstanceOf(NotFound.class);
        assertThat(role(second)).isEmpty();
        assertThat(pending(lea)).as("nor handles what they sent").isEmpty();
    }

    @Test
    void whoSendsItAgainAnswersForIt() {
        team.join(base, amina, lea, Role.ADMINISTRATOR);
        EmailAddress odile = address();
        cast.as(lea, () -> invitations.invite(base, List.of(odile), Role.ADMINISTRATOR));
        cast.as(amina, () -> members.changeRole(base, List.of(lea.profile()), Role.CONTRIBUTOR));
        cast.as(amina, () -> invitations.sendAgain(base, List.of(pending(amina).getFirst().id())));
        Cast.Player second = cast.somebody();

        Offer offer = cast.ask(second, () -> answers.offer(token(odile.folded(), 2))).orElseThrow();

        assertThat(offer.state()).isEqualTo(State.OPEN);
        assertThat(offer.invitedBy().id()).isEqualTo(amina.profile());
    }

    @Test
    void oneThatCanNotBeAcceptedAnyMoreKeepsNoneOfTheOthersFromIt() {
        team.join(base, amina, lea, Role.ADMINISTRATOR);
        Cast.Player odile = cast.somebody();
        cast.as(karim, () -> invitations.invite(base, odile.profile(), Role.CONTRIBUTOR));
        cast.as(lea, () -> invitations.invite(base, List.of(new EmailAddress(odile.email())), Role.ADMINISTRATOR));
        cast.as(amina, () -> members.changeRole(base, List.of(lea.profile()), Role.CONTRIBUTOR));

        assertThat(cast.ask(odile, () -> answers.waiting(base)).map(Offer::role)).contains(Role.CONTRIBUTOR);
        cast.as(odile, () -> answers.accept(base));

        assertThat(role(odile)).contains(Role.CONTRIBUTOR);
    }

    @Test
    void whoIsRemovedDoesNotComeBackByALinkOfTheirOwn() {
        EmailAddress own = address();
        cast.as(karim, () -> invitations.invite(base, List.of(own), Role.CONTRIBUTOR));
        String token = token(own.folded(), 1);
        cast.as(amina, () -> members.remove(base, List.of(karim.profile())));
        assertThatThrownBy(() -> cast.as(karim, () -> answers.accept(token))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoJoinsOneWayIsAwaitedNoOther() {
        invite(lea.email(), Role.CONTRIBUTOR);
        cast.as(karim, () -> invitations.invite(base, lea.profile(), Role.CONTRIBUTOR));
        team.join(base, amina, lea, Role.CONTRIBUTOR);
        assertThat(pending(amina)).isEmpty();
        assertThat(cast.ask(amina, () -> grid.counts(base))).containsEntry(MemberStatus.REQUESTED, 0L).containsEntry(MemberStatus.MEMBER, 3L);
    }

    @Test
    void itLeadsNowhereWhileTheBaseIsInTheCorbeille() {
        String token = invite(lea.email(), Role.CONTRIBUTOR);
        cast.as(amina, () -> bases.delete(base, name.name()));
        assertThat(cast.ask(lea, () -> answers.offer(token))).isEmpty();
        assertThatThrownBy(() -> cast.as(lea, () -> answers.accept(token))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyFloodsAMailboxThroughBases() {
        EmailAddress victim = address();
        for (int sent = 0; sent < limits.perRecipient(); sent++) {
            Cast.Player founder = cast.somebody();
            BaseName one = team.found(founder, Visibility.PRIVATE);
            cast.as(founder, () -> invitations.invite(one.id(), List.of(victim), Role.CONTRIBUTOR));
        }

        assertThat(cast.ask(amina, () -> invitations.invite(base, List.of(victim, address()), Role.CONTRIBUTOR)).values()).containsExactly(Outcome.FLOODED, Outcome.SENT);
        assertThat(pending(amina)).as("nothing half done").hasSize(1);
    }

    @Test
    void whereNoMoreMailMayGoTheOneOfBeforeStaysValid() {
        EmailAddress odile = address();
        for (int sent = 0; sent < limits.perRecipient(); sent++) {
            cast.as(amina, () -> invitations.invite(base, List.of(odile), Role.CONTRIBUTOR));
        }

        assertThat(cast.ask(amina, () -> invitations.invite(base, List.of(odile), Role.ADMINISTRATOR)).values()).containsExactly(Outcome.FLOODED);

        assertThat(pending(amina)).extracting(MemberRow::role).containsExactly(Role.CONTRIBUTOR);
    }

    @Test
    void nobodyInvitesWithoutEnd() {
        List<EmailAddress> many = Stream.generate(InvitationsTest::address).limit(limits.perTeam() + 1L).toList();

        DomainException refused = catchThrowableOfType(DomainException.class, () -> cast.as(amina, () -> invitations.invite(base, many, Role.CONTRIBUTOR)));

        assertThat(Texts.get(refused.key(), refused.args())).startsWith("Vous avez envoyé beaucoup de messages en peu de temps.");
        assertThat(pending(amina)).as("none is sent").isEmpty();
    }

    private String invite(String email, Role role) {
        cast.as(amina, () -> invitations.invite(base, List.of(new EmailAddress(email)), role));
        return Mailbox.link(mailbox.read(email.toLowerCase(Locale.ROOT), 1).getFirst()).substring("/invitations/".length());
    }

    private String token(String email, int mails) {
        return Mailbox.link(mailbox.read(email, mails).getFirst()).substring("/invitations/".length());
    }

    private List<MemberRow> pending(Cast.Player reader) {
        return cast.ask(reader, () -> grid.rows(base, MemberQuery.ALL, 0, 50)).stream().filter(MemberRow::isInvitation).toList();
    }

    private Optional<Role> role(Cast.Player person) {
        return cast.ask(person, () -> bases.page(name.slug())).role();
    }

    private static EmailAddress address() {
        return new EmailAddress("invite." + UUID.randomUUID() + "@exemple.fr");
    }
}
