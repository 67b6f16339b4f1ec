package fr.lesbases.account.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.SlotUtils;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.EmailField.EmailFieldI18n;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.ErrorSummary.Problem;
import java.util.List;

/**
 * What the forms are made of. The first answer holds them as they are (decision 0024): the label and the control of a field are elements of the page that Vaadin's component, once it is there, finds in
 * its slots and takes for its own. Until then the browser shows and fills them by itself.
 */
final class Fields {

    private static final String INPUT = "input";

    private Fields() {
    }

    /** @param help key of what stands below it */
    static EmailField email(String help) {
        EmailField email = new EmailField(Texts.get("account.email"));
        email.setAutocapitalize(Autocapitalize.NONE);
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        email.setHelperComponent(new Span(Texts.get(help)));
        email.setI18n(new EmailFieldI18n()
                .setPatternErrorMessage(Texts.get("common.email.invalid"))
                .setMaxLengthErrorMessage(Texts.get("common.email.invalid")));
        fill(email, "email", "email", Autocomplete.EMAIL);
        return email;
    }

    /** @param id that also tells its label */
    static TextField name(String id, Autocomplete autocomplete) {
        TextField field = new TextField(Texts.get("account." + id));
        field.setRequiredIndicatorVisible(true);
        fill(field, id, "text", autocomplete);
        return field;
    }

    private static void fill(TextFieldBase<?, ?> field, String id, String type, Autocomplete autocomplete) {
        field.setId(id);
        field.setAutocomplete(autocomplete);
        NativeLabel label = new NativeLabel(field.getLabel());
        Input input = input(id, type);
        input.getElement().setAttribute("autocomplete", field.getElement().getAttribute("autocomplete"));
        label.setFor(id + "-" + INPUT);
        SlotUtils.addToSlot(field, "label", label);
        SlotUtils.addToSlot(field, INPUT, input);
    }

    static Checkbox tick(String id, Span label, boolean ticked) {
        Checkbox tick = new Checkbox();
        Input input = input(id, "checkbox");
        input.getElement().setAttribute("checked", ticked);
        SlotUtils.addToSlot(tick, INPUT, input);
        tick.setId(id);
        tick.setValue(ticked);
        tick.setLabelComponent(label);
        SlotUtils.getElementsInSlot(tick, "label").forEach(element -> element.setAttribute("for", id + "-" + INPUT));
        return tick;
    }

    private static Input input(String id, String type) {
        Input input = new Input();
        input.setType(type);
        input.setId(id + "-" + INPUT);
        return input;
    }

    /** The one that is what the form is for. */
    static NativeButton button(String key, ComponentEventListener<ClickEvent<NativeButton>> click) {
        NativeButton button = new NativeButton(Texts.get(key), click);
        button.addClassNames("btn", "btn--primary");
        return button;
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
