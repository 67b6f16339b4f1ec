package fr.lesbases;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Identity;
import fr.lesbases.account.NewAccount;
import fr.lesbases.account.SignUp;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** People for tests: each call signs up somebody new, so tests never meet. */
@Component
public class Cast {

    /** The address of the one who is staff when they sign in, too. */
    static final String STAFF = "equipe@test.example";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final SignUp signUp;
    private final CurrentViewer currentViewer;

    Cast(SignUp signUp, CurrentViewer currentViewer) {
        this.signUp = signUp;
        this.currentViewer = currentViewer;
    }

    /** Somebody of a role in a test. */
    public record Player(ProfileId profile, boolean isStaff, String email) implements Identity {}

    public Player somebody() {
        return somebody("Camille", "Test" + COUNT.incrementAndGet());
    }

    public Player somebody(String firstName, String lastName) {
        EmailAddress email = new EmailAddress("personne" + COUNT.incrementAndGet() + "@test.example");
        return new Player(signUp.open(new NewAccount(firstName, lastName, email)).orElseThrow(), false, email.value());
    }

    public Player staff() {
        Player person = somebody();
        return new Player(person.profile(), true, person.email());
    }

    /** Staff for a journey; once a run, since they are known by their address. */
    Player staffAtTheDoor() {
        return new Player(signUp.open(new NewAccount("Paul", "Lemaire", new EmailAddress(STAFF))).orElseThrow(), true, STAFF);
    }

    public void as(Identity person, Runnable work) {
        currentViewer.as(person, work);
    }

    public <T> T ask(Identity person, Callable<T> question) {
        Object[] answer = new Object[1];
        currentViewer.as(person, () -> {
            try {
                answer[0] = question.call();
            } catch (RuntimeException expected) {
                throw expected;
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
        @SuppressWarnings("unchecked")
        T typed = (T) answer[0];
        return typed;
    }
}
