package fr.lesbases.collection.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lesbases.collection.CollectionDetails;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.ErrorSummary;
import java.util.Optional;

/** The fields for a collection's title and description. */
final class DetailFields {

    private DetailFields() {
    }

    static TextField title() {
        TextField title = new TextField(Texts.get("collection.title.label"));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return title;
    }

    static TextArea description() {
        TextArea description = new TextArea(Texts.get("collection.description.label"));
        description.setHelperText(Texts.get("collection.description.help", CollectionDetails.MAX_DESCRIPTION));
        description.setManualValidation(true);
        description.setMinRows(3);
        description.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return description;
    }

    static Optional<ErrorSummary.Problem> check(TextField title) {
        String value = title.getValue().strip();
        return ErrorSummary.beside(title, value.isEmpty() ? Texts.get("collection.title.missing")
                : value.length() > CollectionDetails.MAX_TITLE ? Texts.get("collection.title.tooLong", CollectionDetails.MAX_TITLE) : "");
    }

    static Optional<ErrorSummary.Problem> check(TextArea description) {
        return ErrorSummary.beside(description, description.getValue().strip().length() > CollectionDetails.MAX_DESCRIPTION
                ? Texts.get("collection.description.tooLong", CollectionDetails.MAX_DESCRIPTION) : "");
    }
}
