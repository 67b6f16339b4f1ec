package fr.lesbases.account;

import fr.lesbases.mail.Letters;
import fr.lesbases.mail.Mailer;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails the links that were asked for. Off the caller's thread: the time an answer takes must not tell whether an address is known. */
@Component
class LinkSender {

    private final Accounts accounts;
    private final SignInTokens tokens;
    private final SignInProperties properties;
    private final Letters letters;
    private final Mailer mailer;

    LinkSender(Accounts accounts, SignInTokens tokens, SignInProperties properties, Letters letters, Mailer mailer) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.properties = properties;
        this.letters = letters;
        this.mailer = mailer;
    }

    @Async
    @TransactionalEventListener(fallbackExecution = true)
    public void send(LinkRequested wanted) {
        accounts.findByEmail(wanted.email().value()).ifPresent(account -> mailer.send(letters.write(account.email(),
                account.hasSignedIn() ? "signIn" : "welcome", link(account, wanted.then()), properties.linkValidity().toMinutes())));
    }

    private String link(Account account, ReturnPath then) {
        String path = SecurityConfiguration.LINK_PATH + "?token=" + tokens.create(account.id());
        return then.isHome() ? path : path + "&" + then.asParameter();
    }
}
