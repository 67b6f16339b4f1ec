package fr.lesbases.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import fr.lesbases.account.NewAccount;
import fr.lesbases.account.TooManyLinks;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.ErrorSummary.Problem;
import java.util.List;
import java.util.function.Consumer;

/** Gives a valid new account, or shows what is missing. */
class SignUpForm extends Div {

    private final Consumer<NewAccount> create;
    private final Binder<Filled> binder = new Binder<>(Filled.class);
    private final EmailField email = Fields.email("account.email.help");
    private final ErrorSummary errors = new ErrorSummary();

    SignUpForm(Consumer<NewAccount> create) {
        this.create = create;
        TextField firstName = Fields.name("firstName", Autocomplete.GIVEN_NAME);
        TextField lastName = Fields.name("lastName", Autocomplete.FAMILY_NAME);
        Checkbox terms = terms();
        NativeButton submit = Fields.button("account.signUp.submit", click -> submit());

        bindName(firstName, "firstName");
        bindName(lastName, "lastName");
        Fields.bindEmail(binder, email).bind("email");
        binder.forField(terms).withValidator(Boolean.TRUE::equals, Texts.get("account.terms.missing")).bind("terms");
        submit.addClickShortcut(Key.ENTER).listenOn(this);

        addClassName("signin__form");
        // Also before the page is live (first.js)
        getElement().setAttribute("data-enter", true);
        add(errors, firstName, lastName, email, terms, submit);
    }

    private void submit() {
        try {
            Filled filled = binder.writeRecord();
            create.accept(new NewAccount(filled.firstName(), filled.lastName(), filled.email()));
        } catch (ValidationException invalid) {
            errors.show(Fields.problems(invalid));
        } catch (TooManyLinks refused) {
            errors.show(List.of(new Problem(email, Texts.get(refused.key(), refused.args()))));
        }
    }

    private void bindName(TextField field, String property) {
        binder.forField(field)
                .withConverter(String::strip, String::strip)
                .withValidator(name -> !name.isEmpty(), Texts.get("account." + property + ".missing"))
                .withValidator(name -> name.length() <= NewAccount.MAX_NAME_LENGTH, Texts.get("account.name.tooLong", NewAccount.MAX_NAME_LENGTH))
                .bind(property);
    }

    private static Checkbox terms() {
        Anchor link = new Anchor("/conditions", Texts.get("account.terms.link"), AnchorTarget.BLANK);
        Checkbox terms = Fields.tick("terms", new Span(new Span(Texts.get("account.terms.accept") + " "), link), false);
        terms.setRequiredIndicatorVisible(true);
        // A box that has to be ticked is no mistake before it could be
        terms.getElement().executeJs("this.updateComplete.then(() => this.inputElement.setAttribute('aria-invalid', 'false'))");
        return terms;
    }

    /** Public for the binder alone. */
    public record Filled(String firstName, String lastName, EmailAddress email, boolean terms) {}
}
