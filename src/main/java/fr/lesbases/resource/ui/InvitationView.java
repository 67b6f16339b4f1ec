package fr.lesbases.resource.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.ResourceNotFound;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.SignInLinks;
import fr.lesbases.common.Texts;

/** Where an invitation's link leads: accepted or declined by a button, never by opening the page. */
@Route("invitations/:token")
@AnonymousAllowed
class InvitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Contributors contributors;
    private final CurrentViewer currentViewer;

    InvitationView(Contributors contributors, CurrentViewer currentViewer) {
        this.contributors = contributors;
        this.currentViewer = currentViewer;
        addClassNames("wrap", "form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        add(new H1(getPageTitle()));
        try {
            Contributors.Invitation invitation = contributors.invitation(token);
            if (invitation.expired()) {
                end(Texts.get("resource.invitation.expired", invitation.invitedBy().name().full()));
            } else {
                offer(token, invitation);
            }
        } catch (ResourceNotFound gone) {
            end(Texts.get("resource.invitation.gone"));
        }
    }

    /** Nothing to accept any more: why, and where to go from here. */
    private void end(String why) {
        Paragraph lead = new Paragraph(why);
        lead.addClassName("form__lead");
        Anchor home = new Anchor("/", Texts.get("resource.invitation.home"));
        home.addClassNames("btn", "btn--primary");
        Anchor all = new Anchor("/rechercher/ressources", Texts.get("resource.invitation.all"));
        all.addClassNames("btn", "btn--line");
        Div buttons = new Div(home, all);
        buttons.addClassName("form__buttons");
        add(lead, buttons);
    }

    @Override
    public String getPageTitle() {
        return Texts.get("resource.invitation.title");
    }

    private void offer(String token, Contributors.Invitation invitation) {
        Paragraph lead = new Paragraph(Texts.get("resource.invitation.lead", invitation.invitedBy().name().full(), invitation.title()));
        lead.addClassName("form__lead");
        Div buttons = new Div();
        buttons.addClassName("form__buttons");
        if (currentViewer.get().isSignedIn()) {
            Button accept = new Button(Texts.get("resource.invitation.accept"),
                    click -> UI.getCurrent().navigate(ResourceRoutes.edit(contributors.accept(token)).substring(1)));
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(accept);
        } else {
            Anchor signIn = new Anchor(SignInLinks.signIn("/invitations/" + token), Texts.get("resource.invitation.signIn"));
            signIn.addClassNames("btn", "btn--primary");
            Anchor signUp = new Anchor(SignInLinks.signUp("/invitations/" + token), Texts.get("resource.invitation.signUp"));
            signUp.addClassNames("btn", "btn--line");
            buttons.add(signIn, signUp);
        }
        buttons.add(new Button(Texts.get("resource.invitation.decline"), click -> {
            contributors.decline(token);
            Notices.say(Texts.get("resource.invitation.declined"));
            UI.getCurrent().navigate("");
        }));
        add(lead, buttons);
    }
}
