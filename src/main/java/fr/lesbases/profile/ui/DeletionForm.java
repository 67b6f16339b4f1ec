package fr.lesbases.profile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.Legacy;
import java.util.function.BiConsumer;

/** What is asked of who deletes their account. */
final class DeletionForm extends Div {

    private final RadioButtonGroup<Legacy> legacy = new RadioButtonGroup<>();
    private final EmailField email = new EmailField(Texts.get("profile.delete.email"));

    /** @param publicThings what there is to decide about, in words; where there is nothing it is about the name only */
    DeletionForm(String address, String publicThings) {
        legacy.setManualValidation(true);
        if (!publicThings.isEmpty()) {
            legacy.setLabel(Texts.get("profile.delete.legacy"));
            legacy.setHelperText(publicThings);
            legacy.setItems(Legacy.values());
            legacy.setItemLabelGenerator(choice -> Texts.get("profile.delete.legacy." + choice));
        } else {
            legacy.setLabel(Texts.get("profile.delete.name"));
            legacy.setItems(Legacy.NAMED, Legacy.UNNAMED);
            legacy.setItemLabelGenerator(choice -> Texts.get("profile.delete.name." + choice));
        }
        email.setManualValidation(true);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setHelperText(address);

        addClassName("form__fields");
        add(legacy, email);
    }

    /** @return whether it was done; what stands in the way is told beside its field */
    boolean submit(BiConsumer<String, Legacy> action) {
        legacy.setInvalid(legacy.getValue() == null);
        legacy.setErrorMessage(Texts.get("profile.delete.legacy.missing"));
        email.setInvalid(false);
        if (legacy.isInvalid()) {
            return false;
        }
        try {
            action.accept(email.getValue(), legacy.getValue());
            return true;
        } catch (DomainException refused) {
            email.setErrorMessage(Texts.get(refused.key(), refused.args()));
            email.setInvalid(true);
            email.focus();
            return false;
        }
    }
}
