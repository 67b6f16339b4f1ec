package fr.lesbases.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.report.Reporting;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.ui.DialogWords;
import fr.lesbases.ui.KeptWords;
import fr.lesbases.ui.Notices;
import java.util.function.Consumer;

/** Asks what is the matter with a resource. */
final class ReportDialog extends Dialog {

    private final TextArea words = new TextArea(Texts.get("report.words"));
    private final Consumer<String> report;

    /** @param report sends what was written, or throws what is wrong with it */
    ReportDialog(ResourcePage.Open page, Consumer<String> report) {
        this.report = report;
        words.setHelperText(Texts.get("report.words.help", Reporting.MAX_WORDS));
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        words.setMinRows(4);
        Paragraph then = new Paragraph(Texts.get("report.then"));
        then.addClassName("form__note");
        KeptWords kept = DialogWords.of(this, "report/" + page.id());
        kept.keep("words", words);
        Div fields = new Div(kept, words, then);
        fields.addClassName("form__fields");
        Button cancel = new Button(Texts.get("report.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button send = new Button(Texts.get("report.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);

        setHeaderTitle(Texts.get("report.title", Typography.french(page.title())));
        addClassName("report-dialog");
        add(fields);
        getFooter().add(cancel, send);
        words.focus();
    }

    /** In the page, so inside its landmark. */
    void openIn(Div place) {
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                place.remove(this);
            }
        });
        place.add(this);
        open();
    }

    private void send() {
        try {
            report.accept(words.getValue());
            close();
            Notices.success(Texts.get("report.sent"));
        } catch (DomainException refused) {
            words.setErrorMessage(Texts.get(refused.key(), refused.args()));
            words.setInvalid(true);
            words.focus();
        }
    }
}
