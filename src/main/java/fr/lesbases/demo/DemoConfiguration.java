package fr.lesbases.demo;

import fr.lesbases.account.AccountDirectory;
import fr.lesbases.account.DemoPeople;
import fr.lesbases.database.Installation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One-click sign-in exists in demonstration mode only. */
@Configuration
class DemoConfiguration {

    /** No bean at all elsewhere: null is what Spring takes for none. */
    @Bean
    @SuppressWarnings("NullAway")
    DemoPeople demoPeople(Installation installation, DemoFiles demo, AccountDirectory accounts) {
        return installation.isDemo() ? new DemoSignIn(demo, accounts) : null;
    }
}
