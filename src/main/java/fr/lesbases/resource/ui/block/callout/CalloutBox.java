package fr.lesbases.resource.ui.block.callout;

import com.vaadin.flow.component.html.Div;
import fr.lesbases.common.Language;
import fr.lesbases.resource.block.CalloutBlock;
import fr.lesbases.resource.ui.block.text.Prose;

/** What must not be overlooked: an icon, a word that says why, and the text. */
public final class CalloutBox extends Div {

    public CalloutBox(CalloutBlock block, Language language) {
        addClassName("b-callout");
        getElement().setAttribute("data-tone", block.tone().name()).setAttribute("role", "note").setAttribute("aria-label", ToneWord.of(block.tone()));
        add(new ToneWord(block.tone()), new Prose(block.text(), language));
    }
}
