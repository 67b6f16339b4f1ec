package fr.lesbases.ui;

import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;

/** Where a thing stands, in an icon and a word: Brouillon, Publique, Privée, Modifications non publiées. */
public final class StateBadge extends Span {

    /** @param state PUBLIC, PRIVATE, DRAFT, CHANGED or INCOMPLETE */
    public StateBadge(String state) {
        this(state, Texts.get("ui.state." + state));
    }

    /** The same with other words, as "Profil public". */
    public StateBadge(String state, String words) {
        add(switch (state) {
            case "PUBLIC" -> Icon.GLOBE.create(16);
            case "PRIVATE" -> Icon.LOCK.create(16);
            case "DRAFT" -> Icon.EDIT.create(16);
            case "CHANGED" -> Icon.CLOCK.create(16);
            case "INCOMPLETE" -> Icon.WARNING.create(16);
            default -> throw new IllegalArgumentException("no state " + state);
        });
        add(words);
        addClassNames("badge", switch (state) {
            case "PUBLIC" -> "badge--public";
            case "PRIVATE" -> "badge--private";
            case "DRAFT" -> "badge--draft";
            default -> "badge--changed";
        });
    }
}
