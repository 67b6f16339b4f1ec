package fr.lesbases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.access.Viewer;

/** In place of what is private to the viewer: why there is no more. */
public final class LockBox extends Div {

    private final Div words = new Div();

    public LockBox(String why) {
        words.add(new Paragraph(why));
        add(Icon.LOCK.create(), words);
        addClassName("lockbox");
    }

    /** To a visitor, who may have the right once they are signed in. @param path of the page */
    public LockBox orSignIn(Viewer viewer, String path) {
        if (!viewer.isSignedIn()) {
            words.add(new SignInOffer(path));
        }
        return this;
    }
}
