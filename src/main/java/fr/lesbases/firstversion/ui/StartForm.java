package fr.lesbases.firstversion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.file.ui.FileUpload;
import fr.lesbases.firstversion.Imports;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.Notices;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Where the export lies, sent or on the server already, and whether it is only tried. */
class StartForm extends Div {

    /** In bytes; what is larger is put on the server by whoever runs it. */
    private static final int MAX_SIZE = 2000 * 1024 * 1024;

    private final Imports imports;
    private final Runnable onStart;
    private final TextField dump = new TextField(Texts.get("firstversion.page.dump"));
    private final TextField media = new TextField(Texts.get("firstversion.page.media"));
    private final Checkbox dry = new Checkbox(Texts.get("firstversion.page.dry"), true);

    StartForm(Imports imports, Runnable onStart) {
        this.imports = imports;
        this.onStart = onStart;
        FileUpload sentDump = FileUpload.ofExport((name, content) -> imports.receiveDump(content), dump::setValue, MAX_SIZE);
        FileUpload sentMedia = FileUpload.ofArchive((name, content) -> imports.receiveMedia(content), media::setValue, MAX_SIZE);
        Button start = new Button(Texts.get("firstversion.page.start"), click -> start());
        Button forget = new Button(Texts.get("firstversion.page.forget"), click -> forget());
        dump.setHelperText(Texts.get("firstversion.page.path"));
        media.setHelperText(Texts.get("firstversion.page.path"));
        dry.setHelperText(Texts.get("firstversion.page.dry.help"));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(start, forget);
        buttons.addClassName("form__buttons");

        addClassName("first-version");
        add(new H2(Texts.get("firstversion.page.export")), sentDump, dump, new H2(Texts.get("firstversion.page.files")), sentMedia, media, dry, buttons);
    }

    private void start() {
        boolean named = isNamed(dump, "firstversion.page.dump.missing") & isNamed(media, "firstversion.page.media.missing");
        if (!named) {
            (dump.isInvalid() ? dump : media).focus();
            return;
        }
        try {
            imports.start(dump.getValue(), media.getValue(), dry.getValue());
            onStart.run();
        } catch (DomainException refused) {
            show(refused);
        }
    }

    private static boolean isNamed(TextField field, String missing) {
        return ErrorSummary.beside(field, field.getValue().isBlank() ? Texts.get(missing) : "").isEmpty();
    }

    private void show(DomainException refused) {
        String sentence = Texts.get(refused.key(), refused.args());
        switch (refused.key()) {
            case Imports.NO_DUMP -> wrong(dump, sentence);
            case Imports.NO_MEDIA -> wrong(media, sentence);
            default -> Notices.error(sentence);
        }
    }

    private static void wrong(TextField field, String sentence) {
        ErrorSummary.beside(field, sentence);
        field.focus();
    }

    private void forget() {
        try {
            imports.forget();
            dump.clear();
            media.clear();
            Notices.success(Texts.get("firstversion.page.forgotten"));
        } catch (DomainException refused) {
            Notices.error(Texts.get(refused.key(), refused.args()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
