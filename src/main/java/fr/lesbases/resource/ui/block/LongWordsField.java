package fr.lesbases.resource.ui.block;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;
import java.util.Optional;
import java.util.function.Function;

/** The field of a {@link LongWords}, which few blocks have: behind a button until there are words or somebody asks for it. Then it stays, so that nothing moves while one writes. */
public final class LongWordsField extends Div {

    private static final int ROWS = 4;
    private static final int MOST_ROWS = 16;

    private final NativeButton opening = new NativeButton();
    private final TextArea words = new TextArea();

    /** @param name of the field within its block, as by {@link Autosave} */
    public LongWordsField(String name, String labelKey, String helpKey, String openKey, Function<String, Optional<String>> save) {
        words.setLabel(Texts.get(labelKey));
        words.setHelperText(Texts.get(helpKey));
        words.setMinRows(ROWS);
        words.setMaxRows(MOST_ROWS);
        words.setVisible(false);
        words.addValueChangeListener(change -> show(!change.getValue().isEmpty()));
        Autosave.on(words, name, save);
        opening.add(Icon.PLUS.create(), new Span(Texts.get(openKey)));
        opening.addClassNames("btn", "btn--dense", "btn--line");
        opening.addClickListener(click -> {
            show(true);
            words.focus();
        });
        addClassName("eb__long");
        add(opening, words);
    }

    /** Of what is said and shown in a sound or a video. @param save is given it without spaces at its ends */
    public static LongWordsField ofTranscript(Function<String, Optional<String>> save) {
        return new LongWordsField("transcript", "resource.transcript", "resource.editor.transcript.help", "resource.editor.transcript.add", value -> save.apply(value.strip()));
    }

    /** What it holds already, but for spaces at its ends, stays. */
    public void fill(String latest) {
        if (!latest.equals(words.getValue().strip())) {
            words.setValue(latest);
        }
    }

    private void show(boolean wanted) {
        if (wanted) {
            words.setVisible(true);
            opening.setVisible(false);
        }
    }
}
