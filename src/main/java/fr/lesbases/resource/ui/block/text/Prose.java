package fr.lesbases.resource.ui.block.text;

import com.vaadin.flow.component.Html;
import fr.lesbases.common.RichText;

/** Rich text, which is safe as it is: see {@link RichText}. */
public final class Prose extends Html {

    public Prose(RichText text) {
        super("<div class=\"prose\">" + text.outlined() + "</div>");
    }
}
