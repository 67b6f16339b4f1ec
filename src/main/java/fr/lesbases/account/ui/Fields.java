package fr.lesbases.account.ui;

import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.EmailField.EmailFieldI18n;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Texts;

/** The field both forms have. */
final class Fields {

    private Fields() {
    }

    static EmailField email() {
        EmailField email = new EmailField(Texts.get("account.email"));
        email.setId("email");
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setAutocapitalize(Autocapitalize.NONE);
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        email.setI18n(new EmailFieldI18n()
                .setPatternErrorMessage(Texts.get("common.email.invalid"))
                .setMaxLengthErrorMessage(Texts.get("common.email.invalid")));
        return email;
    }

    static <T> BindingBuilder<T, EmailAddress> bindEmail(Binder<T> binder, EmailField email) {
        return binder.forField(email)
                .asRequired(Texts.get("account.email.missing"))
                .withConverter(EmailAddress::new, EmailAddress::value, Texts.get("common.email.invalid"));
    }
}
