package fr.lesbases.resource.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Outcome;
import fr.lesbases.resource.block.ImageBlock;
import java.util.function.UnaryOperator;

/**
 * The alternative text of one image, or that it needs none. Only that is its matter: what somebody else changed of the image meanwhile is kept. Where they
 * described it too, or said that there is nothing to describe, the person chooses between both.
 */
final class AltField extends Div {

    private final ResourceId resource;
    private final Authoring authoring;
    private final Runnable changed;
    private final TextField field;
    private final Checkbox decorative = new Checkbox(Texts.get("resource.image.decorative"));
    private final Div notice = new Div();
    private ImageBlock image;

    /** @param position of the image among the blocks, from 1: names it where it has no title */
    AltField(ResourceId resource, ImageBlock image, int position, Authoring authoring, Runnable changed) {
        this.resource = resource;
        this.image = image;
        this.authoring = authoring;
        this.changed = changed;
        field = new TextField(image.title().isBlank() ? Texts.get("resource.alt.image", position) : image.title());
        field.setMaxLength(ImageBlock.MAX_ALT);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> save());
        decorative.setHelperText(Texts.get("resource.image.decorativeHelp"));
        decorative.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue()) {
                told(latest -> latest.withDecorative(true));
            }
        });
        notice.getElement().setAttribute("role", "alert");
        addClassName("step__field");
        add(field, decorative, notice);
    }

    /** Whether somebody else described the image too, and no text is chosen yet. */
    boolean isAsking() {
        return notice.getComponentCount() > 0;
    }

    private void save() {
        if (!field.getValue().isBlank()) {
            told(latest -> latest.withAlt(field.getValue().strip()).withDecorative(false));
        }
    }

    private void told(UnaryOperator<ImageBlock> telling) {
        try {
            String error = write(telling);
            field.setInvalid(!error.isEmpty());
            field.setErrorMessage(error);
        } catch (DomainException tooLong) {
            field.setInvalid(true);
            field.setErrorMessage(Texts.get(tooLong.key(), tooLong.args()));
        }
    }

    /** @return what stands in the way, empty for nothing */
    private String write(UnaryOperator<ImageBlock> telling) {
        notice.removeAll();
        if (authoring.apply(resource, new Edit.Replace(image, telling.apply(image))) instanceof Outcome.Conflict conflict) {
            if (!(conflict.content().block(image.id()).orElse(null) instanceof ImageBlock latest)) {
                return Texts.get("resource.alt.gone");
            }
            boolean untold = latest.alt().equals(image.alt()) && latest.decorative() == image.decorative();
            image = latest;
            if (untold) {
                return write(telling);
            }
            ask(telling, latest);
            return "";
        }
        changed.run();
        return "";
    }

    private void ask(UnaryOperator<ImageBlock> mine, ImageBlock theirs) {
        Paragraph why = new Paragraph(theirs.decorative() ? Texts.get("resource.alt.conflictDecorative") : Texts.get("resource.alt.conflict", theirs.alt()));
        Button keepMine = new Button(Texts.get("resource.conflict.keepMine"), click -> write(mine));
        Button keepTheirs = new Button(Texts.get("resource.conflict.keepTheirs"), click -> {
            notice.removeAll();
            changed.run();
        });
        Div buttons = new Div(keepMine, keepTheirs);
        buttons.addClassName("form__buttons");
        Div question = new Div(why, buttons);
        question.addClassName("conflict");
        notice.add(question);
    }
}
