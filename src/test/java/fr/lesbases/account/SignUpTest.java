package fr.lesbases.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.lesbases.ModuleTest;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.TravelClock;
import fr.lesbases.mail.KeptMail;
import fr.lesbases.mail.KeptMails;
import fr.lesbases.profile.Profiles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;

class SignUpTest extends ModuleTest {

    private static final ReturnPath BACK = new ReturnPath("/ressources/creer?a=1&b=2");

    @Autowired
    private SignUp signUp;
    @Autowired
    private SignIn signIn;
    @Autowired
    private AccountDirectory directory;
    @Autowired
    private KeptMails mails;
    @Autowired
    private Profiles profiles;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TravelClock clock;

    @Test
    void makesAnAccountAndMailsItsFirstLinkThatLeadsBack() {
        EmailAddress email = Someone.newAddress();

        signUp.request(new NewAccount(" Léa ", "Morvan", email), Someone.network(), BACK);

        assertThat(directory.withEmail(email)).isPresent();
        KeptMail mail = mailsTo(email, 1).getFirst();
        assertThat(mail.subject()).startsWith("Bienvenue");
        assertThat(mail.text()).containsPattern("/connexion/lien\\?token=[0-9a-f-]{36}&retour=%2Fressources%2Fcreer%3Fa%3D1%26b%3D2\\n").contains("15 minutes");
        assertThat(mail.html()).contains("retour=%2Fressources%2Fcreer%3Fa%3D1%26b%3D2\"");
    }

    @Test
    void aKnownAddressGetsALinkAgainAndKeepsItsAccount() {
        EmailAddress email = Someone.newAddress();
        ProfileId first = signUp.open(new NewAccount("Léa", "Morvan", email)).orElseThrow();

        signUp.request(new NewAccount("Autre", "Personne", new EmailAddress(email.value().toUpperCase())), Someone.network(), ReturnPath.HOME);

        assertThat(directory.withEmail(email)).contains(first);
        assertThat(mailsTo(email, 1)).hasSize(1);
    }

    @Test
    void oneAddressMakesOneAccountHoweverItIsWritten() {
        EmailAddress email = Someone.newAddress();

        Optional<ProfileId> first = signUp.open(new NewAccount("Léa", "Morvan", email));
        Optional<ProfileId> second = signUp.open(new NewAccount("Léa", "Morvan", new EmailAddress(email.value().toUpperCase())));

        assertThat(first).isPresent();
        assertThat(second).isEmpty();
        assertThat(directory.emailOf(first.orElseThrow())).isEqualTo(email);
    }

    @Test
    void anUnknownAddressIsAnsweredTheSameAndGetsNoMail() {
        EmailAddress unknown = Someone.newAddress();
        EmailAddress known = Someone.newAddress();
        signUp.open(new NewAccount("Léa", "Morvan", known));

        signIn.requestLink(unknown, Someone.network(), ReturnPath.HOME);
        signIn.requestLink(known, Someone.network(), ReturnPath.HOME);

        assertThat(mailsTo(known, 1)).hasSize(1);
        assertThat(mails.latest()).noneMatch(mail -> mail.recipient().equals(unknown.value()));
        assertThat(directory.withEmail(unknown)).isEmpty();
    }

    @Test
    void theSixthRequestForAnAddressWithinTheHourIsRefused() {
        EmailAddress email = Someone.newAddress();
        for (int i = 0; i < 5; i++) {
            signIn.requestLink(email, Someone.network(), ReturnPath.HOME);
        }

        assertThatThrownBy(() -> signIn.requestLink(email, Someone.network(), ReturnPath.HOME)).isInstanceOf(TooManyLinks.class);
        assertThatThrownBy(() -> signUp.request(new NewAccount("Léa", "Morvan", email), Someone.network(), ReturnPath.HOME)).isInstanceOf(TooManyLinks.class);
        assertThat(directory.withEmail(email)).isEmpty();
    }

    @Test
    void nobodyHearsOfAnAddressSomebodyTypedBeforeItsLinkIsUsed() {
        EmailAddress email = Someone.newAddress();
        signUp.request(new NewAccount("Imposteur", "Dufaux", email), Someone.network(), ReturnPath.HOME);

        ProfileId id = directory.withEmail(email).orElseThrow();
        assertThat(profiles.find(id)).isEmpty();
        assertThat(profiles.suggest("Imposteur")).isEmpty();
        assertThatThrownBy(() -> profiles.page(new Slug("imposteur-dufaux"))).isInstanceOf(NotFound.class);

        signUp.request(new NewAccount("Solène", "Levrai", email), Someone.network(), ReturnPath.HOME);
        signIn(id);

        assertThat(profiles.find(id).orElseThrow().name().full()).isEqualTo("Solène Levrai");
        assertThat(profiles.page(new Slug("solene-levrai")).person().id()).isEqualTo(id);
        signUp.request(new NewAccount("Encore", "Autrement", email), Someone.network(), ReturnPath.HOME);
        signIn(id);
        assertThat(profiles.find(id).orElseThrow().name().full()).as("confirmed: names change in the settings").isEqualTo("Solène Levrai");
    }

    @Test
    void whoNeverComesIsForgottenAfterAMonth() {
        EmailAddress never = Someone.newAddress();
        EmailAddress recent = Someone.newAddress();
        EmailAddress known = Someone.newAddress();
        clock.at(clock.instant().minus(Duration.ofDays(31)), () -> {
            signUp.request(new NewAccount("Léa", "Jamais", never), Someone.network(), ReturnPath.HOME);
            signUp.open(new NewAccount("Léa", "Connue", known));
        });
        signUp.request(new NewAccount("Léa", "Bientôt", recent), Someone.network(), ReturnPath.HOME);

        signUp.forgetUnconfirmed();

        assertThat(directory.withEmail(never)).isEmpty();
        assertThat(directory.withEmail(recent)).isPresent();
        assertThat(directory.withEmail(known)).isPresent();
    }

    private void signIn(ProfileId id) {
        SignedIn person = new SignedIn(id.value(), false);
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()), getClass()));
    }

    private List<KeptMail> mailsTo(EmailAddress email, int expected) {
        return await().until(() -> mails.latest().stream().filter(mail -> mail.recipient().equalsIgnoreCase(email.value())).toList(), found -> found.size() >= expected);
    }
}
