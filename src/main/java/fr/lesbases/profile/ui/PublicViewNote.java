package fr.lesbases.profile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;

/** Above one's own profile as visitors see it: that it is, and the way back. */
final class PublicViewNote extends Div {

    PublicViewNote(Slug slug) {
        super(Icon.EYE.create(), new Span(Texts.get("profile.publicView.note")), new Anchor(ProfileRoutes.page(slug), Texts.get("profile.publicView.back")));
        addClassName("asvisitor");
    }
}
