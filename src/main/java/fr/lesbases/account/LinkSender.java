package fr.lesbases.account;

import fr.lesbases.mail.Letters;
import fr.lesbases.mail.Mailer;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.util.UriComponentsBuilder;

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
        return UriComponentsBuilder.fromPath(SecurityConfiguration.LINK_PATH)
                .queryParam("token", tokens.create(account.id()))
                .queryParam(ReturnPath.PARAMETER, "{then}")
                .encode().buildAndExpand(then.value()).toUriString();
    }
}
