package fr.lesbases.resource.ui.block.text;

import com.vaadin.flow.component.Html;
import fr.lesbases.resource.Block;

/** Rich text, which is safe as it is: see {@link fr.lesbases.common.RichText}. */
public final class Prose extends Html {

    public Prose(Block.Text block) {
        super("<div class=\"prose\">" + block.text().outlined() + "</div>");
    }
}
