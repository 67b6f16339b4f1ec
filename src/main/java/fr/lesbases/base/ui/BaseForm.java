package fr.lesbases.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Meanwhile;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Contested;
import fr.lesbases.ui.DepartementField;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.ErrorSummary.Problem;
import fr.lesbases.ui.KeptWords;
import fr.lesbases.ui.LinkFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of {@link BaseDetails}. Gives them only when {@link #problems()} finds none. */
final class BaseForm extends Div {

    private final TextField name = new TextField(Texts.get("base.form.name"));
    private final TextArea description = new TextArea(Texts.get("base.form.description"));
    private final EmailField contact = new EmailField(Texts.get("base.form.contact"));
    private final DepartementField departement = new DepartementField(Texts.get("ui.about.departement"));
    private final LinkFields links = new LinkFields(BaseDetails.MAX_LINKS);

    private Optional<BaseDetails> seen = Optional.empty();

    private BaseForm() {
        name.setHelperText(Texts.get("base.form.name.help", BaseDetails.MAX_NAME));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        description.setHelperText(Texts.get("base.form.description.help", BaseDetails.MAX_DESCRIPTION));
        description.setMinRows(4);
        description.setManualValidation(true);
        contact.setHelperText(Texts.get("base.form.contact.help"));
        contact.setManualValidation(true);
        ErrorSummary.mend(name, this::checkName);
        ErrorSummary.mend(description, this::checkDescription);
        ErrorSummary.mend(contact, this::checkContact);

        addClassName("form__fields");
        add(name, description, contact, departement, links);
    }

    /** For a base to come. */
    static BaseForm empty() {
        BaseForm form = new BaseForm();
        form.links.show(List.of());
        return form;
    }

    static BaseForm of(BaseDetails details) {
        BaseForm form = new BaseForm();
        form.seen = Optional.of(details);
        form.name.setValue(details.name());
        form.description.setValue(details.description());
        details.contact().map(EmailAddress::value).ifPresent(form.contact::setValue);
        form.departement.show(details.departement());
        form.links.show(details.links());
        return form;
    }

    void keptIn(KeptWords words) {
        words.keep("name", name);
        words.keep("description", description);
        words.keep("contact", contact);
        links.keptIn(words);
    }

    /** Also shown beside the fields. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        checkName().ifPresent(problems::add);
        checkDescription().ifPresent(problems::add);
        checkContact().ifPresent(problems::add);
        problems.addAll(links.problems());
        return problems;
    }

    BaseDetails details() {
        Optional<EmailAddress> mail = Optional.of(contact.getValue().strip()).filter(typed -> !typed.isEmpty()).map(EmailAddress::new);
        return new BaseDetails(name.getValue(), description.getValue(), mail, departement.code(), links.addresses());
    }

    /** What the fields were filled with; of a base to come, nothing. */
    BaseDetails seen() {
        return seen.orElseThrow();
    }

    /** Others have changed the same base meanwhile. @return where they changed what is changed here, too */
    List<Problem> follow(BaseDetails latest) {
        Meanwhile<BaseDetails> all = new Meanwhile<>(seen(), details(), latest);
        seen = Optional.of(latest);
        return Stream.of(Contested.show(name, all.of(BaseDetails::name)), Contested.show(description, all.of(BaseDetails::description)),
                Contested.show(contact, all.of(details -> details.contact().map(EmailAddress::value).orElse(""))), departement.show(all.of(BaseDetails::departement)),
                links.show(all.of(BaseDetails::links))).flatMap(Optional::stream).toList();
    }

    private Optional<Problem> checkName() {
        String typed = name.getValue().strip();
        String error = typed.isEmpty() ? Texts.get("base.name.missing") : typed.length() > BaseDetails.MAX_NAME ? Texts.get("base.name.tooLong", BaseDetails.MAX_NAME) : "";
        return ErrorSummary.beside(name, error);
    }

    private Optional<Problem> checkDescription() {
        boolean tooLong = description.getValue().strip().length() > BaseDetails.MAX_DESCRIPTION;
        return ErrorSummary.beside(description, tooLong ? Texts.get("base.description.tooLong", BaseDetails.MAX_DESCRIPTION) : "");
    }

    private Optional<Problem> checkContact() {
        String mail = contact.getValue().strip();
        return ErrorSummary.beside(contact, mail.isEmpty() || EmailAddress.isValid(mail) ? "" : Texts.get("common.email.invalid"));
    }
}
