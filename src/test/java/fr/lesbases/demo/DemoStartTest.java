package fr.lesbases.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.ModuleTest;
import fr.lesbases.account.AccountDirectory;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.database.Installation;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** A first start that somebody ends before it is ready. */
class DemoStartTest extends ModuleTest {

    private final DemoFiles demo;
    private final DemoLoader loader;
    private final AccountDirectory accounts;
    private final TransactionOperations transactions;
    private final JdbcTemplate database;

    @Autowired
    DemoStartTest(DemoFiles demo, DemoLoader loader, AccountDirectory accounts, TransactionOperations transactions, JdbcTemplate database) {
        this.demo = demo;
        this.loader = loader;
        this.accounts = accounts;
        this.transactions = transactions;
        this.database = database;
    }

    @Test
    void brokenOffItLeavesNothingSoThatTheNextStartMakesIt(@TempDir Path data) {
        AtomicBoolean made = new AtomicBoolean();
        TransactionOperations brokenOff = new TransactionOperations() {
            @Override
            public <T> T execute(TransactionCallback<T> work) {
                return transactions.execute(status -> {
                    T done = work.doInTransaction(status);
                    made.set(accounts.withEmail(first()).isPresent());
                    status.setRollbackOnly();
                    return done;
                });
            }
        };
        Long before = resources();

        new DemoStart(new Installation(data, true, true), demo, loader, accounts, brokenOff).run(new DefaultApplicationArguments());

        assertThat(made).as("it was made in that transaction").isTrue();
        assertThat(accounts.withEmail(first())).isEmpty();
        assertThat(resources()).isEqualTo(before);
    }

    private EmailAddress first() {
        return new EmailAddress(demo.people().getFirst().email());
    }

    private Long resources() {
        return database.queryForObject("select count(*) from resource", Long.class);
    }
}
