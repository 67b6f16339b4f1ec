package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.InvitationImport.Checked;
import fr.lesbases.base.InvitationList;
import fr.lesbases.base.Invitations.Outcome;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.file.ui.FileUpload;
import fr.lesbases.ui.DialogWords;
import fr.lesbases.ui.KeptWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** "Importer": a list out of a spreadsheet, pasted or as a file; what will become of each line is shown before anything is sent. */
final class ImportDialog extends Dialog {

    private final BasePage page;
    private final MemberServices services;
    private final Runnable done;
    private final TextArea list = new TextArea(Texts.get("base.import.list"));
    private final ImportPreview preview = new ImportPreview();
    private final Paragraph error = new Paragraph();
    private final Button send = new Button(Texts.get("base.import.send", 0), click -> send());
    private List<InvitationList.Line> lines = List.of();
    private long sendable;

    ImportDialog(BasePage page, MemberServices services, Runnable done) {
        this.page = page;
        this.services = services;
        this.done = done;
        FileUpload upload = FileUpload.ofList((name, content) -> InvitationList.decode(content.readNBytes(InvitationList.MAX_BYTES + 1)), list::setValue, InvitationList.MAX_BYTES);
        list.setHelperText(Texts.get("base.import.list.help", InvitationList.MAX_LINES));
        list.setPlaceholder(Texts.get("base.import.list.placeholder"));
        list.setMinRows(4);
        list.setMaxRows(8);
        list.setValueChangeMode(ValueChangeMode.LAZY);
        error.addClassName("form__error");
        error.getElement().setAttribute("role", "alert");
        send.addThemeVariants(ButtonVariant.PRIMARY);

        setHeaderTitle(Texts.get("base.import.title"));
        addClassName("member-dialog");
        setCloseOnOutsideClick(false);

        list.addValueChangeListener(change -> check());

        KeptWords words = DialogWords.of(this, "import/" + page.base().id());
        words.keep("list", list);
        Div fields = new Div(words, upload, list, error, preview);
        fields.addClassName("form__fields");
        add(fields);
        getFooter().add(Dialogs.cancel(this), send);
        check();
    }

    private void check() {
        error.setText("");
        lines = List.of();
        List<Checked> checked = List.of();
        try {
            lines = InvitationList.read(list.getValue());
            checked = services.imports().check(page.base().id(), lines);
        } catch (DomainException refused) {
            error.setText(Texts.get(refused.key(), refused.args()));
        }
        preview.show(checked);
        sendable = checked.stream().filter(line -> line.verdict().isSent()).count();
        send.setText(Texts.get("base.import.send", sendable));
    }

    private void send() {
        if (sendable == 0) {
            if (error.getText().isEmpty()) {
                error.setText(Texts.get(lines.isEmpty() ? "base.import.none" : "base.import.noneToSend"));
            }
            list.focus();
            return;
        }
        try {
            List<Outcome> outcomes = new ArrayList<>();
            services.imports().send(page.base().id(), lines).forEach((outcome, count) -> outcomes.addAll(Collections.nCopies(count.intValue(), outcome)));
            Sent.tell(outcomes);
            close();
            done.run();
        } catch (DomainException refused) {
            error.setText(Texts.get(refused.key(), refused.args()));
        }
    }
}
