package fr.lesbases.savedsearch.ui;

import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.savedsearch.SearchName;
import java.util.Optional;

/** The name of a search. Gives a valid one, or says what is wrong and takes the focus. */
final class NameField extends TextField {

    NameField(String value) {
        super(Texts.get("savedsearch.name"));
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setHelperText(Texts.get("savedsearch.name.help", SearchName.MAX_LENGTH));
        setValue(value);
    }

    Optional<SearchName> read() {
        setInvalid(false);
        try {
            return Optional.of(new SearchName(getValue()));
        } catch (DomainException wrong) {
            setErrorMessage(Texts.get(wrong.key(), wrong.args()));
            setInvalid(true);
            focus();
            return Optional.empty();
        }
    }
}
