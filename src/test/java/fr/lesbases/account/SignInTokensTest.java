package fr.lesbases.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.Identity;
import fr.lesbases.common.ProfileId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.ott.JdbcOneTimeTokenService;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;

class SignInTokensTest extends ModuleTest {

    @Autowired
    private SignInTokens tokens;
    @Autowired
    private SignIn signIn;
    @Autowired
    private SignUp signUp;
    @Autowired
    private Accounts accounts;
    @Autowired
    private JdbcOperations jdbc;

    @Test
    void aLinkServesOnce() throws Exception {
        String token = tokens.create(ProfileId.create());
        JdbcOneTimeTokenService service = at(Duration.ofMinutes(14));

        assertThat(service.consume(new OneTimeTokenAuthenticationToken(token))).isNotNull();
        assertThat(service.consume(new OneTimeTokenAuthenticationToken(token))).isNull();
        service.destroy();
    }

    @Test
    void aLinkServesFifteenMinutes() throws Exception {
        String token = tokens.create(ProfileId.create());
        JdbcOneTimeTokenService service = at(Duration.ofMinutes(15).plusSeconds(1));

        assertThat(service.consume(new OneTimeTokenAuthenticationToken(token))).isNull();
        service.destroy();
    }

    @Test
    void outsideOfTheDemonstrationNobodyEntersWithoutAMail() {
        ProfileId person = signUp.open(new NewAccount("Léa", "Morvan", Someone.newAddress())).orElseThrow();

        assertThat(signIn.demoPeople()).isEmpty();
        assertThatThrownBy(() -> signIn.demoToken(person)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void theStaffAreThoseOfTheListWhateverTheCase() {
        var email = Someone.newAddress();
        ProfileId person = signUp.open(new NewAccount("Léa", "Morvan", email)).orElseThrow();
        var listed = new SignedInAccounts(accounts, new StaffProperties(List.of(" " + email.value().toUpperCase() + " ")), Clock.systemUTC());
        var unlisted = new SignedInAccounts(accounts, new StaffProperties(List.of("x" + email.value())), Clock.systemUTC());

        assertThat(((Identity) listed.loadUserByUsername(person.toString())).isStaff()).isTrue();
        assertThat(((Identity) unlisted.loadUserByUsername(person.toString())).isStaff()).isFalse();
    }

    private JdbcOneTimeTokenService at(Duration later) {
        JdbcOneTimeTokenService service = new JdbcOneTimeTokenService(jdbc);
        service.setClock(Clock.offset(Clock.systemUTC(), later));
        return service;
    }
}
