package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Outcome;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.ui.FieldNames;
import fr.lesbases.ui.InLanguage;
import fr.lesbases.ui.Notices;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The title or the description, written where it stands. What somebody else changed waits while the person is in it, as in a block. */
final class HeadField extends Div {

    private final String name;
    private final Function<Content, String> part;
    private final BiFunction<String, String, Edit> change;
    private final Sender sender;
    private final TextArea field = new TextArea();
    private final Div notice = new Div();
    private final Guard guard = new Guard(field, this::takeHeld);
    private String base;
    private String latest;
    private boolean focused;

    /** Sends an edit and tells what became of it; answers with the sentence that says why it can't be made, empty where it was sent. */
    @FunctionalInterface
    interface Sender {
        Optional<String> send(Component field, Edit edit, Consumer<Outcome> done);
    }

    /** @param name of the field, as {@link Autosave} takes it and as its texts are named; @param seat is told when the person enters it or leaves it */
    HeadField(String name, String look, Content content, Function<Content, String> part, BiFunction<String, String, Edit> change, Sender sender,
            Consumer<Optional<String>> seat) {
        this.name = name;
        this.part = part;
        this.change = change;
        this.sender = sender;
        this.base = part.apply(content);
        this.latest = base;
        FieldNames.name(field, Texts.get("resource." + name + ".label"));
        field.setMinRows(1);
        field.addClassNames("edfield", look);
        field.setManualValidation(true);
        field.setValue(base);
        Autosave.on(field, name, typed -> {
            seat.accept(Optional.of(name));
            return save(base, typed.strip());
        });
        getElement().addEventListener("focusin", entered -> {
            focused = true;
            seat.accept(Optional.of(name));
            guard.enter();
        });
        getElement().addEventListener("focusout", left -> {
            focused = false;
            seat.accept(Optional.empty());
            guard.leave();
            take();
        }).setFilter("!element.contains(event.relatedTarget)");
        addClassName("edpart");
        notice.getElement().setAttribute("role", "alert");
        add(guard.edge(), field, guard.notice(), notice);
    }

    String name() {
        return name;
    }

    void focus() {
        field.focus();
    }

    void giveBack(TypedBefore typed) {
        field.setValue(typed.value().strip());
        save(typed.isBased(latest) ? latest : typed.bases().getFirst(), typed.value().strip()).ifPresent(Notices::error);
    }

    boolean isAsking() {
        return notice.getComponentCount() > 0;
    }

    /** A text of one line: Enter goes on instead of starting another. */
    HeadField ofOneLine(HeadField next) {
        field.getElement().addEventListener("keydown", enter -> next.field.focus())
                .setFilter("event.key === 'Enter' && !event.isComposing && (event.preventDefault(), true)");
        return this;
    }

    void write(Language language) {
        Stream.of("lang", "dir").forEach(field.getElement()::removeAttribute);
        InLanguage.mark(field, language);
    }

    /** The others who are in it. */
    void showCompany(List<Presences.Other> others) {
        guard.show(others);
    }

    void show(Content content) {
        latest = part.apply(content);
        take();
    }

    private void take() {
        if (!focused || guard.isShut()) {
            takeHeld();
        }
    }

    /** Shows what waited for the person to leave, unless they have to choose first. */
    void takeHeld() {
        if (!isAsking() && !latest.equals(base)) {
            base = latest;
            field.setValue(base);
        }
    }

    private Optional<String> save(String from, String now) {
        return sender.send(this, change.apply(from, now), outcome -> {
            notice.removeAll();
            if (outcome instanceof Outcome.Conflict conflict) {
                ask(now, part.apply(conflict.content()));
            } else {
                base = now;
                latest = now;
            }
        });
    }

    private void ask(String mine, String theirs) {
        notice.add(Conflict.of(mine, theirs, () -> {
            save(theirs, mine);
            field.focus();
        }, () -> {
            notice.removeAll();
            base = theirs;
            field.setValue(theirs);
            take();
            field.focus();
        }));
    }
}
