package fr.lesbases.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The round picture of who gave no photo: initials over one of the four tints, always the same for the same person. Decorative: the name stands beside it. */
public final class InitialsAvatar extends Span {

    /** @param id of the person, which chooses the tint */
    public InitialsAvatar(String name, String id) {
        super(initials(name));
        addClassName("av");
        getElement().setAttribute("data-family", Look.chosenFor(id)).setAttribute("aria-hidden", "true");
    }

    /** As on the person's own page. */
    public InitialsAvatar large() {
        addClassName("av--l");
        return this;
    }

    /** In place of the initials. */
    public InitialsAvatar showing(Image photo) {
        removeAll();
        add(photo);
        addClassName("av--photo");
        return this;
    }

    /** First letters of the first and the last word. */
    static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String letters = first(words[0]) + (words.length > 1 ? first(words[words.length - 1]) : "");
        return letters.toUpperCase(Locale.FRENCH);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
