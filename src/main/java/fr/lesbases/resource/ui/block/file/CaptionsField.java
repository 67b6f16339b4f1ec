package fr.lesbases.resource.ui.block.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Texts;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.file.ui.FileUpload;
import fr.lesbases.resource.ui.block.Desk;
import fr.lesbases.ui.Icon;
import java.util.Optional;
import java.util.function.Consumer;

/** The captions of an attached video: none and a button, then a place to send them to, then what they are called and a way to take them out. */
final class CaptionsField extends Div {

    private final NativeButton opening = new NativeButton();
    private final Div sending = new Div();
    private final Div there = new Div();
    private final Anchor file = new Anchor();
    private final Button remove = new Button(Texts.get("resource.editor.file.removeCaptions"));

    CaptionsField(Desk desk, Consumer<Optional<FileId>> changed) {
        opening.add(Icon.PLUS.create(), new Span(Texts.get("resource.editor.file.addCaptions")));
        opening.addClassNames("btn", "btn--dense", "btn--line");
        opening.addClickListener(click -> {
            opening.setVisible(false);
            sending.setVisible(true);
        });
        Paragraph help = new Paragraph(Texts.get("resource.editor.file.captionsHelp"));
        help.addClassName("eb__searched");
        sending.add(FileUpload.ofCaptions(desk::receiveCaptions, received -> {
            changed.accept(Optional.of(received.id()));
            file.focus();
        }), help);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(click -> {
            changed.accept(Optional.empty());
            opening.focus();
        });
        file.getElement().setAttribute("router-ignore", "").setAttribute("download", "");
        there.addClassName("eb__captions");
        there.add(new Span(Texts.get("resource.editor.file.captions")), file, remove);
        addClassName("eb__long");
        add(opening, sending, there);
        show(Optional.empty());
    }

    void show(Optional<StoredFile> captions) {
        captions.ifPresent(one -> {
            file.setText(one.name());
            file.setHref(FileAddresses.download(one));
        });
        there.setVisible(captions.isPresent());
        sending.setVisible(sending.isVisible() && !opening.isVisible() && captions.isEmpty());
        opening.setVisible(captions.isEmpty() && !sending.isVisible());
    }
}
