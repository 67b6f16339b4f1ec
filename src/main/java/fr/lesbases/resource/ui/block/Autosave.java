package fr.lesbases.resource.ui.block;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lesbases.common.Texts;
import java.util.Optional;
import java.util.function.Function;

/** Makes a field save as one types, and say what is wrong beside itself. */
public final class Autosave {

    /** Of quiet after a keystroke before a field sends by itself, in milliseconds. While one types on the page makes it send: see {@code save-state.ts}. */
    public static final int DELAY = 400;
    /** The attribute with a field's name. */
    public static final String NAME = "data-field";
    /** The event of a field that somebody left, after the click that led away: what moves the page between its two halves makes it miss its button. */
    public static final String LEFT = "lb-left";

    private Autosave() {
    }

    /**
     * @param name of the field within its block: what was typed when the server went away is given back under it
     * @param save answers with what stands in the way, empty for nothing; the field keeps what was typed either way
     */
    public static <F extends AbstractField<F, String> & HasValueChangeMode & HasValidation> void on(F field, String name, Function<String, Optional<String>> save) {
        field.getElement().setAttribute(NAME, name);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(DELAY);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(field, save.apply(change.getValue()));
            }
        });
    }

    /** The same for a required field: {@code missingKey} names the sentence for an empty one, said once the person leaves it. */
    public static <F extends AbstractField<F, String> & HasValueChangeMode & HasValidation> void onRequired(F field, String name, String missingKey,
            Function<String, Optional<String>> save) {
        on(field, name, save);
        field.getElement().addEventListener(LEFT, left -> {
            if (field.getValue().isBlank()) {
                tell(field, Optional.of(Texts.get(missingKey)));
            }
        });
    }

    /** Shows what can't be stored in the field of that name again, with the sentence that says why. */
    public static void refuse(Component part, String name, String value, String why) {
        if (name.equals(part.getElement().getAttribute(NAME)) && part instanceof AbstractField<?, ?> field) {
            show(field, value);
            if (field instanceof HasValidation validated) {
                tell(validated, Optional.of(why));
            }
        }
        part.getChildren().forEach(child -> refuse(child, name, value, why));
    }

    @SuppressWarnings("unchecked") // whatever has a name is a text
    private static void show(AbstractField<?, ?> field, String value) {
        ((AbstractField<?, String>) field).setValue(value);
    }

    private static void tell(HasValidation field, Optional<String> error) {
        field.setInvalid(error.isPresent());
        field.setErrorMessage(error.orElse(""));
    }
}
