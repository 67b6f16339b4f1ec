package fr.lesbases.demo;

import fr.lesbases.account.AccountDirectory;
import fr.lesbases.account.DemoPeople;
import fr.lesbases.common.EmailAddress;
import java.util.List;

/** The demonstration's people for the sign-in page. */
class DemoSignIn implements DemoPeople {

    private final DemoFiles demo;
    private final AccountDirectory accounts;

    DemoSignIn(DemoFiles demo, AccountDirectory accounts) {
        this.demo = demo;
        this.accounts = accounts;
    }

    @Override
    public List<Person> people() {
        return demo.people().stream().flatMap(person -> accounts.withEmail(new EmailAddress(person.email())).stream()
                .map(id -> new Person(id, person.firstName() + " " + person.lastName(), person.description().strip().lines().findFirst().orElse(""), person.staff()))).toList();
    }
}
