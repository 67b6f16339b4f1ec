package fr.lesbases.collection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lesbases.collection.CollectionFiles;
import fr.lesbases.collection.CollectionSheet;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.ui.FileUpload;
import fr.lesbases.file.ui.Picture;
import fr.lesbases.resource.Cover;
import java.util.Optional;

/** The image of a collection: chosen, described, taken away; without one its first resources make a mosaic. */
final class CoverPanel extends Section {

    private final CollectionId collection;
    private final CollectionFiles files;
    private final Div picture = new Div();
    private final TextField alt = new TextField(Texts.get("collection.cover.alt"));
    private final Button remove = new Button(Texts.get("collection.cover.remove"), click -> change(Optional.empty()));
    private final Paragraph none = new Paragraph(Texts.get("collection.cover.none"));
    private Optional<StoredFile> image;

    CoverPanel(CollectionSheet sheet, CollectionFiles files) {
        this.collection = sheet.id();
        this.files = files;
        this.image = sheet.image();
        alt.setHelperText(Texts.get("collection.cover.alt.help"));
        alt.setManualValidation(true);
        alt.setValue(sheet.cover().map(Cover::alt).orElse(""));
        alt.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        alt.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(image);
            }
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        none.addClassName("form__note");
        addClassName("form__fields");
        add(new H2(Texts.get("collection.cover")), none, picture, FileUpload.ofImage((name, content) -> files.receive(collection, name, content), chosen -> change(Optional.of(chosen))),
                alt, remove);
        show();
    }

    private void change(Optional<StoredFile> wanted) {
        try {
            files.choose(collection, wanted.map(file -> new Cover(file.id(), alt.getValue().strip())));
            image = wanted;
            alt.setInvalid(false);
            show();
        } catch (DomainException refused) {
            alt.setErrorMessage(Texts.get(refused.key(), refused.args()));
            alt.setInvalid(true);
        }
    }

    private void show() {
        picture.removeAll();
        image.ifPresent(file -> picture.add(new Picture(file, "", "400px", "collhead__i")));
        picture.setVisible(image.isPresent());
        alt.setVisible(image.isPresent());
        remove.setVisible(image.isPresent());
        none.setVisible(image.isEmpty());
    }
}
