package fr.lesbases.profile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;

/** What others see of a private profile, below the name. */
final class LockedProfile extends Div {

    LockedProfile() {
        super(Icon.LOCK.create(), new Paragraph(Texts.get("profile.locked")));
        addClassName("lockbox");
    }
}
