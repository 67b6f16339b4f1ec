package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.JoinRequests;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.DialogWords;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.KeptWords;
import fr.lesbases.ui.Notices;

/** Asks to join, with a message; or says that one has asked, and takes it back. */
final class JoinControl extends Div {

    private final BaseName base;
    private final JoinRequests requests;

    JoinControl(BaseName base, JoinRequests requests) {
        this.base = base;
        this.requests = requests;
        addClassName("join-control");
        show();
    }

    private void show() {
        removeAll();
        if (requests.asked(base.id()).isPresent()) {
            Span state = new Span(Icon.SEND.create(16), new Span(Texts.get("base.join.asked")));
            state.addClassNames("badge", "badge--wait");
            add(state, Dialogs.plain("base.join.withdraw", () -> {
                requests.withdraw(base.id());
                Notices.say(Texts.get("base.join.withdrawn"));
                show();
            }));
        } else {
            NativeButton ask = Dialogs.plain("base.join.ask", () -> new Dialogs(this).open(dialog()));
            ask.addComponentAsFirst(Icon.USERS.create());
            add(ask);
        }
    }

    private Dialog dialog() {
        Dialog dialog = new Dialog();
        TextArea message = new TextArea(Texts.get("base.join.message"));
        message.setHelperText(Texts.get("base.join.message.help", JoinRequests.MAX_MESSAGE));
        message.setManualValidation(true);
        message.setMinRows(4);
        Paragraph then = new Paragraph(Texts.get("base.join.then"));
        then.addClassName("form__note");
        Button send = new Button(Texts.get("base.join.send"), click -> send(dialog, message));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        KeptWords words = DialogWords.of(dialog, "join/" + base.id());
        words.keep("message", message);
        Div fields = new Div(words, message, then);
        fields.addClassName("form__fields");

        dialog.setHeaderTitle(Texts.get("base.join.title", base.name()));
        dialog.addClassName("member-dialog");
        dialog.add(fields);
        dialog.getFooter().add(Dialogs.cancel(dialog), send);
        message.focus();
        return dialog;
    }

    private void send(Dialog dialog, TextArea message) {
        try {
            requests.ask(base.id(), message.getValue());
            dialog.close();
            Notices.success(Texts.get("base.join.sent"));
            show();
        } catch (DomainException refused) {
            message.setInvalid(true);
            message.setErrorMessage(Texts.get(refused.key(), refused.args()));
            message.focus();
        }
    }
}
