package fr.lesbases.resource.ui.block.text;

import com.vaadin.flow.component.Html;
import fr.lesbases.common.Language;
import fr.lesbases.common.RichText;
import fr.lesbases.ui.InLanguage;

/** Rich text, which is safe as it is: see {@link RichText}. */
public final class Prose extends Html {

    public Prose(RichText text, Language language) {
        super("<div class=\"prose\">" + text.outlined(language) + "</div>");
        InLanguage.mark(this, language);
    }
}
