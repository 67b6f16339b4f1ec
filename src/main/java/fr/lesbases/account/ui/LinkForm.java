package fr.lesbases.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import fr.lesbases.account.ReturnPath;
import fr.lesbases.account.SignIn;
import fr.lesbases.account.TooManyLinks;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.ErrorSummary.Problem;
import fr.lesbases.ui.Senders;
import java.util.List;
import java.util.function.Consumer;

/** Asks for a sign-in link: an e-mail address and a button. */
class LinkForm extends Div {

    private final SignIn signIn;
    private final ReturnPath then;
    private final Consumer<EmailAddress> sent;
    private final Binder<Filled> binder = new Binder<>(Filled.class);
    private final EmailField email = Fields.email("common.email.example");
    private final ErrorSummary errors = new ErrorSummary();

    LinkForm(SignIn signIn, ReturnPath then, Consumer<EmailAddress> sent) {
        this.signIn = signIn;
        this.then = then;
        this.sent = sent;
        NativeButton ask = Fields.button("account.link.ask", click -> ask());

        Fields.bindEmail(binder, email).bind("email");
        ask.addClickShortcut(Key.ENTER).listenOn(this);

        addClassName("signin__form");
        // Also before the page is live (first.js)
        getElement().setAttribute("data-enter", true);
        add(errors, email, ask);
    }

    private void ask() {
        try {
            EmailAddress address = binder.writeRecord().email();
            signIn.requestLink(address, Senders.current(), then);
            sent.accept(address);
        } catch (ValidationException invalid) {
            errors.show(Fields.problems(invalid));
        } catch (TooManyLinks refused) {
            errors.show(List.of(new Problem(email, Texts.get(refused.key(), refused.args()))));
        }
    }

    /** Public for the binder alone. */
    public record Filled(EmailAddress email) {}
}
