package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import fr.lesbases.common.Meanwhile;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.ErrorSummary.Problem;
import java.util.Optional;

/** A form whose thing others have changed while it was filled in: its fields follow, but for those one has filled in oneself, beside which stands what others wrote. */
public final class Contested {

    private Contested() {
    }

    public static <F extends Component & HasValue<?, String> & HasValidation> Optional<Problem> show(F field, Meanwhile<String> all) {
        if (all.isContested()) {
            return beside(field, all.latest());
        }
        // What is right is left alone: somebody may be writing in it
        if (!all.merged().equals(all.mine())) {
            field.setValue(all.merged());
        }
        return Optional.empty();
    }

    /** @param latest what is there by now, in words */
    public static <F extends Component & HasValidation> Optional<Problem> beside(F field, String latest) {
        return ErrorSummary.beside(field, latest.isEmpty() ? Texts.get("common.meanwhile.empty") : Texts.get("common.meanwhile", latest));
    }
}
