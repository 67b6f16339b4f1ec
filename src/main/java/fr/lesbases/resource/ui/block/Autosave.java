package fr.lesbases.resource.ui.block;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import java.util.Optional;
import java.util.function.Function;

/** Makes a field save as one types, and say what is wrong beside itself. */
public final class Autosave {

    /** Quiet time after a keystroke before it is sent, in milliseconds: short enough that a crash costs less than a second of typing. */
    public static final int DELAY = 400;

    private Autosave() {
    }

    /** @param save answers with what stands in the way, empty for nothing; the field keeps what was typed either way */
    public static <F extends AbstractField<F, String> & HasValueChangeMode & HasValidation> void on(F field, Function<String, Optional<String>> save) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(DELAY);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(field, saved(change.getValue(), save));
            }
        });
    }

    /** The same for a required field: {@code missingKey} names the sentence for an empty one, said once the person leaves it. */
    public static <F extends AbstractField<F, String> & HasValueChangeMode & HasValidation & BlurNotifier<F>> void on(F field, String missingKey,
            Function<String, Optional<String>> save) {
        on(field, save);
        field.addBlurListener(blur -> {
            if (field.getValue().isBlank()) {
                tell(field, Optional.of(Texts.get(missingKey)));
            }
        });
    }

    /** A browser keeps to the limits it was told; what comes past them all the same is refused beside the field. */
    private static Optional<String> saved(String value, Function<String, Optional<String>> save) {
        try {
            return save.apply(value);
        } catch (DomainException refused) {
            return Optional.of(Texts.get(refused.key(), refused.args()));
        }
    }

    private static void tell(HasValidation field, Optional<String> error) {
        field.setInvalid(error.isPresent());
        field.setErrorMessage(error.orElse(""));
    }
}
