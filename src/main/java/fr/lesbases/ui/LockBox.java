package fr.lesbases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** In place of what is private to the viewer: why there is no more. */
public final class LockBox extends Div {

    public LockBox(String why) {
        super(Icon.LOCK.create(), new Paragraph(why));
        addClassName("lockbox");
    }
}
