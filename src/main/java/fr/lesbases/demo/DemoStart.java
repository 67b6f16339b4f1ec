package fr.lesbases.demo;

import fr.lesbases.account.AccountDirectory;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.database.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the demonstration content at the first start of the server, in demonstration mode only, all of it or nothing if that start is broken off; a command does its one task and no more. */
@Component
@ConditionalOnWebApplication
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final Installation installation;
    private final DemoFiles demo;
    private final DemoLoader loader;
    private final AccountDirectory accounts;
    private final TransactionOperations transactions;

    DemoStart(Installation installation, DemoFiles demo, DemoLoader loader, AccountDirectory accounts, TransactionOperations transactions) {
        this.installation = installation;
        this.demo = demo;
        this.loader = loader;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (installation.isDemo() && accounts.withEmail(new EmailAddress(demo.people().getFirst().email())).isEmpty()) {
            LOG.info("Making the demonstration content…");
            transactions.executeWithoutResult(status -> loader.load());
        }
    }
}
