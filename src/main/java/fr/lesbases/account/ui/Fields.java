package fr.lesbases.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.EmailField.EmailFieldI18n;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.ErrorSummary.Problem;
import java.util.List;

/** The field both forms have. */
final class Fields {

    private Fields() {
    }

    static EmailField email() {
        EmailField email = new EmailField(Texts.get("account.email"));
        email.setId("email");
        email.setHelperText(Texts.get("common.email.example"));
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

    /** What a binder found, for the summary above the form. Of a record it also tells the fields that are right. */
    static List<Problem> problems(ValidationException invalid) {
        return invalid.getFieldValidationErrors().stream()
                .filter(BindingValidationStatus::isError)
                .map(error -> new Problem((Component) error.getField(), error.getMessage().orElseThrow()))
                .toList();
    }
}
