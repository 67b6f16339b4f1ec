package fr.lesbases.resource.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lesbases.common.BlockId;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.PublicationSheet;
import fr.lesbases.common.Texts;

/** The images that lack a text for those who can't see them: pointed out, and described right here. */
final class AltStep extends PublishStep {

    private final Authoring authoring;
    private final Runnable changed;

    AltStep(Authoring authoring, Runnable changed) {
        super(Texts.get("resource.alt.title"));
        this.authoring = authoring;
        this.changed = changed;
    }

    void show(PublicationSheet sheet) {
        setVisible(!sheet.withoutAlt().isEmpty());
        advised(Texts.get("resource.alt.why", sheet.withoutAlt().size()));
        more().removeAll();
        for (BlockId id : sheet.withoutAlt()) {
            sheet.content().block(id).ifPresent(block -> more().add(field(sheet, (Block.Image) block)));
        }
    }

    private TextField field(PublicationSheet sheet, Block.Image image) {
        int position = sheet.content().position(image.id()) + 1;
        TextField field = new TextField(image.title().isBlank() ? Texts.get("resource.alt.image", position) : image.title());
        field.setMaxLength(Block.MAX_ALT);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> {
            if (!change.getValue().isBlank()) {
                authoring.apply(sheet.id(), new Edit.Replace(image, new Block.Image(image.id(), image.file(), change.getValue().strip(), image.title(), image.caption())));
                changed.run();
            }
        });
        return field;
    }
}
