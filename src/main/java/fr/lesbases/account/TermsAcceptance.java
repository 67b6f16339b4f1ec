package fr.lesbases.account;

import fr.lesbases.access.CurrentViewer;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms of use, for those who have an account but were never asked: people of the first version. */
@Service
@Transactional
public class TermsAcceptance {

    private final Accounts accounts;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    TermsAcceptance(Accounts accounts, CurrentViewer currentViewer, Clock clock) {
        this.accounts = accounts;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** Whether the viewer is still to be asked. */
    @Transactional(readOnly = true)
    public boolean isMissing() {
        return currentViewer.profile().flatMap(person -> accounts.findById(person.value())).filter(account -> !account.hasAcceptedTerms()).isPresent();
    }

    /** The viewer accepts them now; the first time counts. */
    public void accept() {
        currentViewer.signedIn().profile().flatMap(person -> accounts.findById(person.value())).ifPresent(account -> account.acceptTerms(clock.instant()));
    }
}
