package fr.lesbases.resource.ui.block;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.block.Block;
import fr.lesbases.ui.FieldNames;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A block that shows as its readers will see it, with its words as fields where they stand; what is no text is behind one button. */
public abstract class CardEditor<B extends Block> extends Div implements BlockEditor {

    /** A link of the card leads away with Ctrl only: whoever clicks on an address wants to change it. */
    private static final String ADDRESS = "!event.ctrlKey && !event.metaKey && Boolean(event.target.closest('a:not([download]), .b-link__u'))";

    private final Desk desk;
    private final BlockSaver saver;
    private final Div card = new Div();
    private final CardTools tools;
    private List<Object> shown = List.of();
    private B block;

    /** @param changeKey names what can be changed behind the button */
    protected CardEditor(B block, Desk desk, BlockSaver saver, String changeKey) {
        this.block = block;
        this.desk = desk;
        this.saver = saver;
        this.tools = new CardTools(changeKey, this::tools, () -> words().filter(Component::isVisible).findFirst().ifPresent(TextArea::focus));
        addClassName("eb__card");
        card.addClassName("eb__seen");
        card.getElement().addEventListener("click", click -> tools.enter()).setFilter(ADDRESS).addEventData(ADDRESS + " && event.preventDefault()");
        add(card, tools);
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
            start();
        }
    }

    /** Shows the block; for the end of a constructor. */
    protected final void start() {
        fill(block);
        draw();
        kept(block);
    }

    /** What stands below the card. */
    protected final void below(Component... parts) {
        Div below = new Div(parts);
        below.addClassName("eb__below");
        addComponentAtIndex(1, below);
    }

    @Override
    public final void refuse(String field, String value, String why) {
        BlockEditor.super.refuse(field, value, why);
        if (!isThere(this, field)) {
            tools.open(true);
            BlockEditor.super.refuse(field, value, why);
        }
    }

    private static boolean isThere(Component part, String field) {
        return part.isVisible() && (field.equals(part.getElement().getAttribute(Autosave.NAME)) || part.getChildren().anyMatch(child -> isThere(child, field)));
    }

    /** The card anew where more than its words has changed: somebody may be writing in them. Without one, the words that are there. */
    private void draw() {
        List<Object> wanted = shown(block);
        if (!wanted.equals(shown)) {
            shown = wanted;
            card.removeAll();
            Optional<Component> drawn = card(block);
            // Those that do not show stay in the card too: what opens and closes fields for writing reaches them
            words().forEach(word -> word.setVisible(drawn.isPresent() || !word.isEmpty()));
            drawn.ifPresentOrElse(card::add, () -> words().forEach(card::add));
            tools.showBeside(drawn.isPresent());
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

    /** The same for a file that has come: there is nothing left to choose. */
    protected final boolean receive(Supplier<B> made) {
        boolean kept = keep(made).isEmpty();
        if (kept) {
            tools.close();
        }
        return kept;
    }

    /** What else follows from the block's values. */
    protected void kept(B now) {
    }

    /** A text of the card, written where it stands: one paragraph, of as many rows as it needs. */
    protected static TextArea word(String labelKey, String className) {
        TextArea word = new TextArea();
        FieldNames.name(word, Texts.get(labelKey));
        word.setMinRows(1);
        word.addClassNames("eb__word", className);
        return word;
    }

    /** What a field holds already, but for spaces that are about to be followed by a word, stays. */
    protected static void fill(TextArea word, String latest) {
        if (!latest.equals(word.getValue().strip())) {
            word.setValue(latest);
        }
    }

    /** What the card is made of beside its words, to be told apart by {@code equals}; never empty. */
    protected abstract List<Object> shown(B latest);

    /** The card with the fields of its words; empty where it is not complete. */
    protected abstract Optional<Component> card(B latest);

    protected abstract Stream<TextArea> words();

    /** The fields of what is no text, made when they are first asked for; they hold the block's values. */
    protected abstract Component[] tools();

    /** Puts the block's values into the fields. */
    protected abstract void fill(B latest);
}
