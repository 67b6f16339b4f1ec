package fr.lesbases.resource.ui.block.callout;

import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.block.CalloutBlock;
import fr.lesbases.ui.Icon;

/** "Attention", with its icon: colour alone says nothing to many. No paragraph, since it is in a label as well. */
final class ToneWord extends Span {

    ToneWord(CalloutBlock.Tone tone) {
        addClassName("b-callout__w");
        add(icon(tone).create(), new Span(of(tone)));
    }

    static String of(CalloutBlock.Tone tone) {
        return Texts.get("resource.callout." + tone.name());
    }

    private static Icon icon(CalloutBlock.Tone tone) {
        return switch (tone) {
            case INFORMATION -> Icon.INFO;
            case WARNING -> Icon.WARNING;
            case TIP -> Icon.TIP;
        };
    }
}
