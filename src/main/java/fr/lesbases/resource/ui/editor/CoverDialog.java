package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.ui.FileUpload;
import fr.lesbases.file.ui.Picture;
import fr.lesbases.resource.Cover;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.ui.block.Desk;
import fr.lesbases.ui.Notices;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The cover image: chosen, described, removed. */
final class CoverDialog extends Dialog {

    private final Draft draft;
    private final Desk desk;
    private final Function<Edit, Optional<String>> apply;
    private final Div picture = new Div();
    private final TextArea alt = new TextArea(Texts.get("resource.editor.image.alt"));
    private final Button remove = new Button(Texts.get("resource.editor.cover.remove"));
    private final Paragraph error = new Paragraph();

    CoverDialog(Draft draft, Desk desk, Function<Edit, Optional<String>> apply) {
        this.draft = draft;
        this.desk = desk;
        this.apply = apply;
        setHeaderTitle(Texts.get("resource.editor.cover"));
        addClassName("cover-dialog");
        alt.setHelperText(Texts.get("resource.editor.cover.altHelp"));
        alt.setValue(draft.content().cover().map(Cover::alt).orElse(""));
        error.addClassName("form__error");
        error.getElement().setAttribute("role", "alert");
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        remove.addClickListener(click -> change(Optional::empty));
        Button done = new Button(Texts.get("resource.editor.cover.done"), click -> {
            if (describe().isEmpty()) {
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Div content = new Div(picture, FileUpload.ofImage(desk::receiveImage, this::choose), alt, error);
        content.addClassName("cover-dialog__c");
        add(content);
        getFooter().add(remove, done);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                describe().ifPresent(Notices::error);
            }
        });
        show();
    }

    private Optional<String> choose(StoredFile file) {
        return change(() -> Optional.of(new Cover(file.id(), alt.getValue().strip())));
    }

    /** @return the sentence that says why the text can't be stored, empty where it is */
    private Optional<String> describe() {
        return draft.content().cover().filter(cover -> !cover.alt().equals(alt.getValue().strip()))
                .flatMap(cover -> change(() -> Optional.of(new Cover(cover.image(), alt.getValue().strip()))));
    }

    private Optional<String> change(Supplier<Optional<Cover>> wanted) {
        Optional<String> refused = refusal(wanted);
        error.setText(refused.orElse(""));
        show();
        return refused;
    }

    private Optional<String> refusal(Supplier<Optional<Cover>> wanted) {
        try {
            return apply.apply(new Edit.ChangeCover(draft.content().cover(), wanted.get()));
        } catch (DomainException tooLong) {
            return Optional.of(Texts.get(tooLong.key(), tooLong.args()));
        }
    }

    private void show() {
        picture.removeAll();
        draft.content().cover().flatMap(cover -> desk.file(cover.image())).ifPresent(file -> picture.add(new Picture(file, "", "480px", "cover-dialog__i")));
        remove.setVisible(draft.content().cover().isPresent());
    }
}
