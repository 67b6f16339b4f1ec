package fr.lesbases.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.lesbases.Cast;
import fr.lesbases.StatementCounter;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersTest extends BaseOfThree {

    @BeforeEach
    void leaToo() {
        team.join(base, amina, lea, Role.CONTRIBUTOR);
    }

    @ParameterizedTest(name = "{0} changes roles and removes: {1}")
    @CsvSource({"visitor, false", "somebody, false", "contributor, false", "administrator, true", "staff, true"})
    void onlyAdministratorsAndTheStaffChangeWhatOthersAre(String who, boolean may) {
        Runnable change = () -> members.changeRole(base, List.of(lea.profile()), Role.ADMINISTRATOR);
        Runnable removal = () -> members.remove(base, List.of(karim.profile()));
        for (Runnable action : List.of(change, removal)) {
            if (may) {
                act(who, action);
            } else {
                assertThatThrownBy(() -> act(who, action)).isInstanceOf(AccessDenied.class);
            }
        }
        assertThat(roleOf(lea)).isEqualTo(may ? "ADMINISTRATOR" : "CONTRIBUTOR");
        assertThat(roleOf(karim)).isEqualTo(may ? "none" : "CONTRIBUTOR");
    }

    @Test
    void manyGetARoleAtOnceAndThoseWhoHadAnotherOneAreTold() {
        assertThat(cast.ask(amina, () -> members.changeRole(base, List.of(amina.profile(), karim.profile(), lea.profile(), cast.somebody().profile()), Role.ADMINISTRATOR)))
                .containsExactlyInAnyOrder(karim.profile(), lea.profile());

        assertThat(mailbox.read(karim.email(), 2)).as("and the welcome of before").anyMatch(mail -> mail.text().contains(name.name()) && mail.text().contains("vous êtes maintenant administrateur"));
        assertThat(mailbox.read(lea.email(), 2)).anyMatch(mail -> mail.subject().startsWith("Votre rôle dans"));
    }

    @Test
    void whoIsRemovedLosesTheKeysAndIsTold() {
        cast.as(amina, () -> members.remove(base, List.of(karim.profile(), lea.profile())));

        assertThat(roleOf(karim)).isEqualTo("none");
        assertThatThrownBy(() -> cast.as(karim, () -> bases.require(BaseAction.EDIT, base))).isInstanceOf(AccessDenied.class);
        assertThat(mailbox.read(karim.email(), 2)).anyMatch(mail -> mail.subject().startsWith("Vous ne faites plus partie de"));
    }

    @Test
    void theLastAdministratorNeitherLeavesNorIsRemovedNorDemoted() {
        for (Runnable attempt : List.<Runnable>of(() -> members.leave(base), () -> members.remove(base, List.of(amina.profile())),
                () -> members.changeRole(base, List.of(amina.profile()), Role.CONTRIBUTOR), () -> members.remove(base, List.of(karim.profile(), amina.profile())))) {
            DomainException refused = catchThrowableOfType(DomainException.class, () -> cast.as(amina, attempt));
            assertThat(Texts.get(refused.key())).isEqualTo("Une base garde toujours au moins un administrateur");
        }
        assertThat(Stream.of(amina, karim).map(this::roleOf)).as("nothing half done").containsExactly("ADMINISTRATOR", "CONTRIBUTOR");
        Cast.Player staff = cast.staff();
        assertThatThrownBy(() -> cast.as(staff, () -> members.remove(base, List.of(amina.profile())))).isInstanceOf(DomainException.class);
    }

    @Test
    void oneOfTwoAdministratorsMayGo() {
        cast.as(amina, () -> members.changeRole(base, List.of(karim.profile()), Role.ADMINISTRATOR));
        cast.as(amina, () -> members.leave(base));
        assertThat(roleOf(amina)).isEqualTo("none");
        assertThatThrownBy(() -> cast.as(karim, () -> members.leave(base))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> cast.as(amina, () -> members.leave(base))).as("no member any more").isInstanceOf(AccessDenied.class);
    }

    @RepeatedTest(5)
    void twoAdministratorsWhoTakeEachOthersRightAtOnceLeaveOne() throws Exception {
        cast.as(amina, () -> members.changeRole(base, List.of(karim.profile()), Role.ADMINISTRATOR));

        assertThat(atOnce(() -> demotes(amina, karim), () -> demotes(karim, amina))).containsExactlyInAnyOrder(true, false);

        assertThat(Stream.of(amina, karim).map(this::roleOf)).containsExactlyInAnyOrder("ADMINISTRATOR", "CONTRIBUTOR");
    }

    @RepeatedTest(5)
    void twoAdministratorsWhoLeaveAtOnceLeaveOne() throws Exception {
        cast.as(amina, () -> members.changeRole(base, List.of(karim.profile()), Role.ADMINISTRATOR));

        assertThat(atOnce(() -> leaves(amina), () -> leaves(karim))).containsExactlyInAnyOrder(true, false);

        assertThat(Stream.of(amina, karim).map(this::roleOf)).containsExactlyInAnyOrder("ADMINISTRATOR", "none");
    }

    @Test
    void howManyAreChangedDoesNotChangeHowManyStatementsItTakes() {
        int one = statements(() -> members.changeRole(base, List.of(karim.profile()), Role.ADMINISTRATOR));
        cast.as(amina, () -> members.changeRole(base, List.of(karim.profile()), Role.CONTRIBUTOR));
        assertThat(statements(() -> members.changeRole(base, List.of(karim.profile(), lea.profile()), Role.ADMINISTRATOR))).isEqualTo(one);
    }

    @Test
    void nothingIsDoneInTheCorbeille() {
        cast.as(amina, () -> bases.delete(base, name.name()));
        assertThatThrownBy(() -> cast.as(amina, () -> members.changeRole(base, List.of(karim.profile()), Role.ADMINISTRATOR))).hasMessage("base.notFound");
        assertThatThrownBy(() -> cast.as(karim, () -> grid.counts(base))).hasMessage("base.notFound");
    }

    private int statements(Runnable work) {
        return StatementCounter.statementsOf(() -> cast.as(amina, work)).size();
    }

    private boolean demotes(Cast.Player who, Cast.Player whom) {
        return succeeds(who, () -> members.changeRole(base, List.of(whom.profile()), Role.CONTRIBUTOR));
    }

    private boolean leaves(Cast.Player who) {
        return succeeds(who, () -> members.leave(base));
    }

    private boolean succeeds(Cast.Player who, Runnable work) {
        try {
            cast.as(who, work);
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> under = Stream.of(one, other).map(work -> two.submit(() -> {
                start.await();
                return work.call();
            })).toList();
            return List.of(under.get(0).get(), under.get(1).get());
        }
    }

    private String roleOf(Cast.Player person) {
        return cast.ask(person, () -> bases.page(name.slug())).role().map(Role::name).orElse("none");
    }
}
