package fr.lesbases.resource.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Content;
import fr.lesbases.ui.ErrorSummary;
import java.util.Optional;

/** The fields for a resource's title and description, with their limits told while one types. */
final class ContentFields {

    private ContentFields() {
    }

    static TextField title() {
        TextField title = new TextField(Texts.get("resource.title.label"));
        title.setHelperText(Texts.get("resource.title.help", Content.MAX_TITLE));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        ErrorSummary.mend(title, () -> check(title));
        return title;
    }

    static TextArea description() {
        TextArea description = new TextArea(Texts.get("resource.description.label"));
        description.setHelperText(Texts.get("resource.description.help", Content.MAX_DESCRIPTION));
        description.setRequiredIndicatorVisible(true);
        description.setManualValidation(true);
        description.setMinRows(4);
        ErrorSummary.mend(description, () -> check(description));
        return description;
    }

    static Optional<ErrorSummary.Problem> check(TextField title) {
        return check(title, "resource.title", Content.MAX_TITLE);
    }

    static Optional<ErrorSummary.Problem> check(TextArea description) {
        return check(description, "resource.description", Content.MAX_DESCRIPTION);
    }

    private static <F extends AbstractField<F, String> & HasValidation> Optional<ErrorSummary.Problem> check(F field, String key, int limit) {
        String value = field.getValue().strip();
        String error = value.isEmpty() ? Texts.get(key + ".missing") : value.length() > limit ? Texts.get(key + ".tooLong", limit) : "";
        return ErrorSummary.beside(field, error);
    }
}
