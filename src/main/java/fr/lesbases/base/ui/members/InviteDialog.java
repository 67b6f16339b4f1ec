package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.Invitations.Outcome;
import fr.lesbases.base.Role;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.InvitationToken;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.Person;
import fr.lesbases.ui.DialogWords;
import fr.lesbases.ui.KeptWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** "Inviter un membre": addresses, several at once, or people by their names; in one role. */
final class InviteDialog extends Dialog {

    private final BasePage page;
    private final MemberServices services;
    private final Runnable done;
    private final TextArea emails = new TextArea(Texts.get("base.invite.emails"));
    private final MultiSelectComboBox<Person> people = new MultiSelectComboBox<>(Texts.get("base.invite.people"));
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>(Texts.get("base.members.column.role"));
    private final Paragraph error = new Paragraph();

    InviteDialog(BasePage page, MemberServices services, Runnable done) {
        this.page = page;
        this.services = services;
        this.done = done;
        emails.setHelperText(Texts.get("base.invite.emails.help"));
        emails.setManualValidation(true);
        emails.setMinRows(2);
        emails.setMaxRows(6);
        people.setPlaceholder(Texts.get("base.invite.people.placeholder"));
        people.setHelperText(Texts.get("base.invite.people.help"));
        people.setItemLabelGenerator(person -> person.name().full());
        people.setItemsWithFilterConverter(query -> services.profiles().suggest(query.getFilter().orElse("")).stream().skip(query.getOffset()).limit(query.getLimit()), text -> text);
        role.setItems(page.can(BaseAction.ADMINISTER) ? List.of(Role.CONTRIBUTOR, Role.ADMINISTRATOR) : List.of(Role.CONTRIBUTOR));
        role.setItemLabelGenerator(one -> Texts.get("base.role." + one));
        role.setHelperText(Texts.get(page.can(BaseAction.ADMINISTER) ? "base.invite.role.help" : "base.invite.role.only"));
        role.setValue(Role.CONTRIBUTOR);
        error.addClassName("form__error");
        error.getElement().setAttribute("role", "alert");
        Paragraph then = new Paragraph(Texts.get("base.invite.then", InvitationToken.VALID.toDays()));
        then.addClassName("form__note");
        Button send = new Button(Texts.get("base.invite.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);

        setHeaderTitle(Texts.get("base.members.invite"));
        addClassName("member-dialog");
        setCloseOnOutsideClick(false);

        KeptWords words = DialogWords.of(this, "invite/" + page.base().id());
        words.keep("emails", emails);
        Div fields = new Div(words, emails, people, role, then, error);
        fields.addClassName("form__fields");
        add(fields);
        getFooter().add(Dialogs.cancel(this), send);
        emails.focus();
    }

    private void send() {
        List<String> typed = Arrays.stream(emails.getValue().split("[\\s,;]+")).filter(one -> !one.isBlank()).distinct().toList();
        String wrong = typed.stream().filter(one -> !EmailAddress.isValid(one)).collect(Collectors.joining(", "));
        error.setText("");
        show(typed.isEmpty() && people.getValue().isEmpty() ? Texts.get("base.invite.nobody") : wrong.isEmpty() ? "" : Texts.get("base.invite.wrong", wrong));
        if (emails.isInvalid()) {
            emails.focus();
            return;
        }
        try {
            List<Outcome> outcomes = new ArrayList<>(services.invitations().invite(page.base().id(), typed.stream().map(EmailAddress::new).toList(), role.getValue()).values());
            people.getValue().forEach(person -> outcomes.add(services.invitations().invite(page.base().id(), person.id(), role.getValue())));
            Sent.tell(outcomes);
            close();
            done.run();
        } catch (DomainException refused) {
            error.setText(Texts.get(refused.key(), refused.args()));
        }
    }

    private void show(String sentence) {
        emails.setInvalid(!sentence.isEmpty());
        emails.setErrorMessage(sentence);
    }
}
