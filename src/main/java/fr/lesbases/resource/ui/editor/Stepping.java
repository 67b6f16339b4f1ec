package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Outcome;
import fr.lesbases.ui.Notices;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Takes back what the person did, and does it again: by the buttons of the bar and by the keys every editor has. */
final class Stepping {

    private static final String KEY = "event.key";
    private static final String SHIFT = "event.shiftKey";

    private final Draft draft;
    private final EditorHead head;
    private final BlockList blocks;
    private final Runnable stepped;
    private final Runnable lost;

    Stepping(Draft draft, EditorHead head, BlockList blocks, Runnable stepped, Runnable lost) {
        this.draft = draft;
        this.head = head;
        this.blocks = blocks;
        this.stepped = stepped;
        this.lost = lost;
    }

    /** To the keys, wherever the focus is while the page is shown. */
    void listen(Component page) {
        page.addAttachListener(attached -> {
            Registration keys = keys(attached.getUI());
            page.addDetachListener(detached -> {
                detached.unregisterListener();
                keys.remove();
            });
        });
    }

    /** By what they write and not where they are: on a French keyboard Z is elsewhere. */
    private Registration keys(UI ui) {
        return ui.getElement().addEventListener("keydown", pressed -> {
            JsonNode data = pressed.getEventData();
            if (data.get(SHIFT).asBoolean() || data.get(KEY).asString().equalsIgnoreCase("y")) {
                forth();
            } else {
                back();
            }
        }).setFilter("(event.ctrlKey || event.metaKey) && !event.altKey && ['z', 'y'].includes(event.key.toLowerCase()) && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')"
                + " && (event.preventDefault(), true)").addEventData(KEY).addEventData(SHIFT);
    }

    void back() {
        step(draft::undo, "resource.editor.undone");
    }

    void forth() {
        step(draft::redo, "resource.editor.redone");
    }

    /** What the person takes back shows at once, also in the field they are in: all they typed there was sent before. */
    private void step(Supplier<Optional<Draft.Taken>> undoOrRedo, String doneKey) {
        try {
            Optional<Draft.Taken> taken = undoOrRedo.get();
            stepped.run();
            blocks.takeHeld();
            head.takeHeld();
            taken.ifPresent(step -> reveal(step, doneKey));
        } catch (AccessDenied | NotFound noRight) {
            lost.run();
        } catch (DomainException why) {
            Notices.error(Texts.get(why.key(), why.args()));
        }
    }

    private void reveal(Draft.Taken taken, String doneKey) {
        Notices.say(Texts.get(taken.outcome() instanceof Outcome.Conflict ? "resource.editor.undoConflict" : doneKey));
        taken.edit().subject().flatMap(blocks::frame).filter(frame -> !frame.isOccupied()).ifPresent(frame -> blocks.focusBlock(frame.block().id()));
    }
}
