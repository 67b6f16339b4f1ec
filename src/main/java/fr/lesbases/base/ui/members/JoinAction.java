package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.InvitationAnswers;
import fr.lesbases.base.JoinRequests;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.PageAction;
import fr.lesbases.ui.SignInLinks;
import org.springframework.core.annotation.Order;

/** "Demander à rejoindre" for who is not in a public base; a visitor signs in first, and comes back. Who is invited has nothing to ask. */
@org.springframework.stereotype.Component
@Order(20)
class JoinAction implements PageAction<BasePage> {

    private final JoinRequests requests;
    private final InvitationAnswers invitations;

    JoinAction(JoinRequests requests, InvitationAnswers invitations) {
        this.requests = requests;
        this.invitations = invitations;
    }

    @Override
    public boolean isVisible(BasePage page, Viewer viewer) {
        return viewer.isSignedIn() ? page.can(BaseAction.JOIN) && !page.can(BaseAction.EDIT) && invitations.waiting(page.base().id()).isEmpty() : page.base().isPublic();
    }

    @Override
    public Component component(BasePage page) {
        return page.can(BaseAction.JOIN) ? new JoinControl(page.base(), requests) : signIn(page);
    }

    private static Component signIn(BasePage page) {
        Anchor signIn = new Anchor(SignInLinks.signIn(BaseRoutes.page(page.base().slug())), Icon.USERS.create(), new Span(Texts.get("base.join.ask")));
        signIn.addClassNames("btn", "btn--line");
        return signIn;
    }
}
