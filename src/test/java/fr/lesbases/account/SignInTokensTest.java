package fr.lesbases.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.Identity;
import fr.lesbases.common.ProfileId;
import fr.lesbases.database.Installation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private JdbcClient database;

    @Test
    void aLinkServesOnce() {
        String token = tokens.create(ProfileId.create());
        OneTimeTokens service = at(Duration.ofMinutes(14));

        assertThat(service.consume(new OneTimeTokenAuthenticationToken(token))).isNotNull();
        assertThat(service.consume(new OneTimeTokenAuthenticationToken(token))).isNull();
    }

    @Test
    void aLinkServesFifteenMinutes() {
        String token = tokens.create(ProfileId.create());
        OneTimeTokens service = at(Duration.ofMinutes(15).plusSeconds(1));

        assertThat(service.consume(new OneTimeTokenAuthenticationToken(token))).isNull();
    }

    @Test
    void whoReadsTheDatabaseFindsNoLinkThatWorks() {
        ProfileId person = ProfileId.create();
        String token = tokens.create(person);

        String kept = database.sql("select token_value from one_time_tokens where username = :person").param("person", person.toString()).query(String.class).single();

        assertThat(kept).isNotEqualTo(token).hasSize(64);
        assertThat(at(Duration.ZERO).consume(new OneTimeTokenAuthenticationToken(kept))).isNull();
        assertThat(at(Duration.ZERO).consume(new OneTimeTokenAuthenticationToken(token))).isNotNull();
    }

    @Test
    void linksNobodyUsedAreForgotten() {
        ProfileId person = ProfileId.create();
        tokens.create(person);

        at(Duration.ofMinutes(16)).forgetExpired();

        assertThat(database.sql("select count(*) from one_time_tokens where username = :person").param("person", person.toString()).query(Long.class).single()).isZero();
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
        var listed = accountsWhere(List.of(" " + email.value().toUpperCase() + " "), false);
        var unlisted = accountsWhere(List.of("x" + email.value()), false);

        assertThat(((Identity) listed.loadUserByUsername(person.toString())).isStaff()).isTrue();
        assertThat(((Identity) unlisted.loadUserByUsername(person.toString())).isStaff()).isFalse();
    }

    @Test
    void theDemonstrationsStaffIsStaffInDemonstrationModeOnly() {
        ProfileId nadia = signUp.open(new NewAccount("Nadia", "Équipe", Someone.newAddress())).orElseThrow();
        ProfileId lea = signUp.open(new NewAccount("Léa", "Morvan", Someone.newAddress())).orElseThrow();
        DemoPeople.Person[] people = {new DemoPeople.Person(nadia, "Nadia Équipe", "", true), new DemoPeople.Person(lea, "Léa Morvan", "", false)};

        assertThat(((Identity) accountsWhere(List.of(), true, people).loadUserByUsername(nadia.toString())).isStaff()).isTrue();
        assertThat(((Identity) accountsWhere(List.of(), true, people).loadUserByUsername(lea.toString())).isStaff()).isFalse();
        assertThat(((Identity) accountsWhere(List.of(), false, people).loadUserByUsername(nadia.toString())).isStaff()).isFalse();
    }

    private SignedInAccounts accountsWhere(List<String> staff, boolean demo, DemoPeople.Person... people) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("people", (DemoPeople) () -> List.of(people)));
        return new SignedInAccounts(accounts, new Staff(new StaffProperties(staff), beans.getBeanProvider(DemoPeople.class),
                new Installation(Path.of("."), true, demo)), event -> { }, Clock.systemUTC());
    }

    private OneTimeTokens at(Duration later) {
        return new OneTimeTokens(database, Clock.offset(Clock.systemUTC(), later));
    }
}
