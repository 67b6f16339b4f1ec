package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ui.block.CardTools;
import fr.lesbases.ui.Look;
import java.util.List;
import java.util.stream.Collectors;

/** Shows who else is in a part of the page, and while one of them writes there lets its person read it only, unless they insist. */
final class Guard {

    /** A text becomes an editor first, which takes the focus with one of the next pictures. Tells whether something to write in has the focus. */
    private static final String INTO_FIELD = """
            const field = this.matches($0) ? this : this.querySelector($0);
            field?.focus();
            return new Promise(done => {
              let pictures = 30;
              const look = () => {
                const there = Boolean(field?.contains(document.activeElement) && document.activeElement.matches('input, textarea, [contenteditable=true]'));
                there || pictures-- === 0 ? done(there) : requestAnimationFrame(look);
              };
              look();
            });""";

    private final Component part;
    private final Runnable shut;
    private final Div edge = new Div();
    private final Div notice = new Div();
    private final Paragraph words = new Paragraph();
    private final Button insist = new Button(Texts.get("resource.editor.guarded.insist"), click -> insist());
    private List<Presences.Other> others = List.of();
    private boolean entered;
    private boolean insisting;
    private boolean moving;
    private boolean readOnly;

    /** @param part whose fields are read only and whose uploads and buttons rest meanwhile, those made in {@link CardTools} too; @param shut once they are */
    Guard(Component part, Runnable shut) {
        this.part = part;
        this.shut = shut;
        edge.addClassName("who");
        edge.setVisible(false);
        notice.addClassName("guard");
        notice.getElement().setAttribute("role", "status");
    }

    /** The others' colour and names, around the part. */
    Component edge() {
        return edge;
    }

    /** Why the part can't be written in, and how it can all the same. Has to be within the part that tells of focus. */
    Component notice() {
        return notice;
    }

    boolean isShut() {
        return readOnly;
    }

    void show(List<Presences.Other> here) {
        if (!here.equals(others)) {
            others = List.copyOf(here);
            edge.setVisible(!others.isEmpty());
            edge.removeAll();
            if (!others.isEmpty()) {
                edge.getElement().setAttribute("data-family", Look.chosenFor(others.getFirst().person().id().toString()));
                edge.add(new Span(sentence("resource.editor.writesHere", others)));
            }
            apply();
        }
    }

    void enter() {
        if (!entered) {
            entered = true;
            apply();
        }
    }

    void leave() {
        if (!moving) {
            entered = false;
            insisting = false;
            apply();
        }
    }

    private void apply() {
        List<Presences.Other> writers = others.stream().filter(Presences.Other::first).toList();
        boolean wanted = !writers.isEmpty() && !insisting;
        // Also fields that were made meanwhile
        if (wanted != readOnly || (wanted && entered)) {
            readOnly = wanted;
            setReadOnly(part);
        }
        if (moving) {
            return;
        }
        if (!wanted || !entered) {
            notice.removeAll();
        } else {
            words.setText(sentence("resource.editor.guarded", writers));
            // Once: a click on it must not miss it because somebody else moved meanwhile
            notice.add(words, insist);
        }
        if (wanted) {
            shut.run();
        }
    }

    /** The button goes once it has the focus no more: where it took the focus with it, the person would have left. Meanwhile nobody leaves. */
    private void insist() {
        insisting = true;
        moving = true;
        readOnly = false;
        setReadOnly(part);
        part.getElement().executeJs(INTO_FIELD, "[data-field]").then(there -> {
            moving = false;
            if (there.asBoolean()) {
                apply();
            } else {
                leave();
            }
        });
    }

    private void setReadOnly(Component component) {
        if (component instanceof HasValueAndElement<?, ?> field) {
            field.setReadOnly(readOnly);
        }
        if (component instanceof Upload || component instanceof Button || component instanceof CardTools) {
            ((HasEnabled) component).setEnabled(!readOnly);
        }
        component.getChildren().forEach(this::setReadOnly);
    }

    private static String sentence(String key, List<Presences.Other> people) {
        List<String> names = people.stream().map(one -> one.person().name().first()).distinct().toList();
        return Texts.get(key, names.stream().collect(Collectors.joining(", ")), names.size());
    }
}
