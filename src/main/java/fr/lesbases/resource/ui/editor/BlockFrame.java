package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.ui.block.BlockEditor;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.ui.Icon;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One block in the editor: its handle, its editor, its menu, and the place for a new one behind it. */
final class BlockFrame extends Div {

    private static final int NAME_LENGTH = 60;

    private final BlockEditor editor;
    private final NativeButton handle = new NativeButton();
    private final NativeButton menu = new NativeButton();
    private final InsertionPlace behind = new InsertionPlace();
    private final Div notice = new Div();
    private final Guard guard;
    private final Inside inside = new Inside();
    private Block base;
    private Optional<Block> held = Optional.empty();
    /** What the browser showed before somebody else's change, and may still be typing over. */
    private Optional<Block> overtaken = Optional.empty();
    private boolean focused;
    private @Nullable Block named;
    private String name = "";

    /** As {@link BlockSaver}, over what the block was. */
    @FunctionalInterface
    interface Saver {
        Optional<String> save(BlockFrame frame, Block from, Supplier<? extends Block> now);
    }

    /** @param seat is told when the person enters the block or leaves it */
    BlockFrame(Block block, Function<BlockSaver, BlockEditor> editorOf, Saver saver, Consumer<Optional<String>> seat) {
        this.base = block.shell();
        Optional<String> part = Optional.of(block.id().toString());
        this.editor = editorOf.apply((typedOver, now) -> {
            if (focused) {
                seat.accept(part);
            }
            return saver.save(this, overtaken.filter(typedOver).orElse(base), now);
        });
        this.guard = new Guard(editor.component(), this::takeHeld);
        addClassName("eb");
        setId("bloc-" + block.id());
        getElement().setAttribute("data-block-id", block.id().toString()).setAttribute("data-kind", block.kind()).setAttribute("role", "group");
        handle.addClassName("eb__handle");
        handle.getElement().setAttribute("data-handle", true);
        Icon.GRIP.drawOn(handle);
        menu.addClassName("eb__menu");
        menu.getElement().setAttribute("data-menu", true).setAttribute("aria-haspopup", "menu");
        Icon.MORE.drawOn(menu);
        notice.getElement().setAttribute("role", "alert");
        Div content = new Div(editor.component(), guard.notice(), notice);
        content.addClassName("eb__content");
        content.getElement().setAttribute("data-autosave", true);
        content.getElement().addEventListener("focusin", entered -> {
            focused = true;
            seat.accept(part);
            guard.enter();
        });
        content.getElement().addEventListener("focusout", left -> {
            leave();
            seat.accept(Optional.empty());
        }).setFilter("!element.contains(event.relatedTarget)");
        add(handle, guard.edge(), content, menu);
        if (!block.slots().isEmpty()) {
            add(inside);
        }
        add(behind);
    }

    /** Where the blocks stand that this one holds. */
    List<Lane> lanes() {
        return inside.lanes();
    }

    /** The latest of this block. What somebody else changed waits while the person writes in it: taking it in would turn their next word into a silent overwriting. */
    void show(Block latest, int position, int count) {
        Block block = latest.shell();
        inside.fit(block);
        if (((focused && !guard.isShut()) || isAsking()) && !block.equals(base)) {
            held = Optional.of(block);
        } else {
            take(block);
        }
        if (!block.equals(named)) {
            named = block;
            name = name(block);
            getElement().setAttribute("data-label", name);
            behind.name(Texts.get("resource.editor.insertAfter", name));
        }
        // Where several have no words, only their place tells them apart
        getElement().setAttribute("aria-label", block.words().isBlank() ? Texts.get("resource.editor.nameless", name, position, count) : name);
        handle.setAriaLabel(Texts.get("resource.editor.handle", name, position, count));
        menu.setAriaLabel(Texts.get("resource.editor.menu", name, position));
    }

    /** The person's own change is stored. */
    void saved(Block now) {
        base = now.shell();
        overtaken = Optional.empty();
        held = Optional.empty();
        settle();
    }

    void take(Block block) {
        held = Optional.empty();
        if (!block.shell().equals(base)) {
            redraw(block);
        }
    }

    /** Shows a block that nobody has typed here. */
    void redraw(Block block) {
        overtaken = Optional.of(base);
        base = block.shell();
        editor.show(block);
    }

    /** Shows what can't be stored in one of its fields, with the sentence that says why. */
    void refuse(TypedBefore typed, String why) {
        editor.refuse(typed.field(), typed.value(), why);
    }

    /** The others who are in it. */
    void showCompany(List<Presences.Other> others) {
        guard.show(others);
    }

    /** Puts a decision to the person, under the block. */
    void ask(Conflict conflict) {
        notice.removeAll();
        notice.add(conflict);
    }

    void settle() {
        notice.removeAll();
    }

    /** As it was last stored by the person, or shown to them. */
    Block block() {
        return base;
    }

    /** Whether the person is writing in it. */
    boolean isOccupied() {
        return focused;
    }

    /** Whether a decision is put to the person. */
    boolean isAsking() {
        return notice.getComponentCount() > 0;
    }

    private void leave() {
        focused = false;
        guard.leave();
        takeHeld();
    }

    /** Shows what waited for the person to leave, unless they have to choose first. */
    void takeHeld() {
        if (!isAsking()) {
            held.ifPresent(this::take);
        }
    }

    /** "Texte : Cet atelier s’adresse à…" */
    static String name(Block block) {
        String words = block.words();
        String kind = Texts.get("resource.kind." + block.kind());
        if (words.isBlank()) {
            return kind;
        }
        return Texts.get("resource.editor.blockName", kind, words.length() <= NAME_LENGTH ? words : words.substring(0, NAME_LENGTH - 1) + "…");
    }
}
