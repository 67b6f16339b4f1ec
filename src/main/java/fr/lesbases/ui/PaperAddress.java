package fr.lesbases.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.Texts;

/** Where a page is found again, for who holds it printed in their hands; on a screen the browser says so. */
public final class PaperAddress extends Paragraph {

    /** @param address as seen from outside */
    public PaperAddress(String address) {
        super(Texts.get("ui.paperAddress", address));
        addClassName("onpaper");
    }
}
