package fr.lesbases.resource.ui.block;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.ui.Icon;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A block that shows as its readers will see it; a click on it, or its button, opens its fields under it, and one types: a page of 200 blocks then holds few
 * fields. They stay until they are closed, so that nothing moves when one goes on to another block.
 */
public abstract class CardEditor<B extends Block> extends Div implements BlockEditor {

    private static final String CHANGES = "!event.ctrlKey && !event.metaKey && !event.target.closest('button, summary, input, video, iframe')";

    private final Desk desk;
    private final BlockSaver saver;
    private final Div card = new Div();
    private final Div fields = new Div();
    private final NativeButton toggle = new NativeButton();
    private final Span toggleText = new Span();
    private B block;
    private boolean filled;

    protected CardEditor(B block, Desk desk, BlockSaver saver) {
        this.block = block;
        this.desk = desk;
        this.saver = saver;
        addClassName("eb__card");
        fields.addClassName("eb__fields");
        toggle.add(Icon.EDIT.create(), toggleText);
        toggle.addClassNames("btn", "btn--dense", "btn--line", "eb__edit");
        toggle.addClickListener(click -> open(!fields.isVisible()));
        card.addClassName("eb__seen");
        // A link leads away with Ctrl only: whoever clicks on a card wants to change it
        card.getElement().addEventListener("click", click -> enter()).setFilter(CHANGES).addEventData(CHANGES + " && event.preventDefault()");
        add(card, toggle, fields);
    }

    @Override
    public final Component component() {
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public final void show(Block latest) {
        if (latest.getClass() == block.getClass()) {
            block = (B) latest;
            draw();
            if (filled) {
                fill(block);
            }
        }
    }

    @Override
    public final void refuse(String field, String value, String why) {
        open(true);
        BlockEditor.super.refuse(field, value, why);
    }

    /** The card anew; its fields at once where it is not complete. */
    protected final void draw() {
        card.removeAll();
        Optional<Component> reading = BlockReading.of(block, block.files().stream().flatMap(id -> desk.file(id).stream())
                .collect(Collectors.toMap(StoredFile::id, file -> file)), block.resources().stream().flatMap(id -> desk.resource(id).stream())
                .collect(Collectors.toMap(ResourceRow::id, row -> row)));
        reading.ifPresent(card::add);
        toggle.setVisible(reading.isPresent());
        if (reading.isEmpty()) {
            open(true);
        } else if (!filled) {
            open(false);
        }
    }

    protected final B block() {
        return block;
    }

    protected final Desk desk() {
        return desk;
    }

    /** Stores what the person made of the block. @return the sentence that says why it can't be, empty where it is */
    protected final Optional<String> keep(Supplier<B> made) {
        AtomicReference<B> now = new AtomicReference<>(block);
        Optional<String> refused = saver.save(() -> now.updateAndGet(before -> made.get()));
        if (refused.isEmpty()) {
            block = now.get();
            draw();
            kept(block);
        }
        return refused;
    }

    /** What else changes with the block's values. */
    protected void kept(B now) {
    }

    /** The fields, made when they are first asked for. */
    protected abstract Component[] fields();

    /** Puts the block's values into the fields. */
    protected abstract void fill(B latest);

    private void enter() {
        open(true);
        fields.getChildren().filter(field -> field instanceof Focusable<?>).findFirst().ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private void open(boolean wanted) {
        if (wanted && !filled) {
            filled = true;
            fields.add(fields());
            fill(block);
        }
        fields.setVisible(wanted);
        toggleText.setText(Texts.get(wanted ? "resource.editor.closeFields" : "resource.editor.openFields"));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(wanted));
    }
}
