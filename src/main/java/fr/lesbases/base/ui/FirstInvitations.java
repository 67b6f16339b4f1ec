package fr.lesbases.base.ui;

import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.ErrorSummary.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses of who is invited into a new base, one a line or parted by commas. */
final class FirstInvitations extends TextArea {

    /** More come as a list, in the base. */
    private static final int MOST = 50;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    FirstInvitations() {
        super(Texts.get("base.create.invitations"));
        setHelperText(Texts.get("base.create.invitations.help"));
        setMinRows(2);
        setManualValidation(true);
        ErrorSummary.mend(this, this::problem);
    }

    /** Also shown beside the field. */
    Optional<Problem> problem() {
        List<String> typed = typed();
        String wrong = typed.stream().filter(one -> !EmailAddress.isValid(one)).findFirst().map(one -> Texts.get("base.create.invitations.invalid", one)).orElse("");
        return ErrorSummary.beside(this, typed.size() > MOST ? Texts.get("base.create.invitations.tooMany", MOST) : wrong);
    }

    List<EmailAddress> addresses() {
        return typed().stream().map(EmailAddress::new).distinct().toList();
    }

    private List<String> typed() {
        return Arrays.stream(BETWEEN.split(getValue())).filter(one -> !one.isEmpty()).toList();
    }
}
