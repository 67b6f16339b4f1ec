package fr.lesbases.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.ForReaders;
import fr.lesbases.ui.InvitationKind;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.SignInLinks;
import java.util.List;
import java.util.Optional;

/** Where an invitation's link leads, whatever it invites to: accepted or declined by a button, never by opening the page. */
@Route("invitations/:token")
@AnonymousAllowed
@ForReaders(thenLive = true)
class InvitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final List<InvitationKind> kinds;
    private final CurrentViewer currentViewer;
    private String title = "";

    InvitationView(List<InvitationKind> kinds, CurrentViewer currentViewer) {
        this.kinds = kinds;
        this.currentViewer = currentViewer;
        addClassNames("wrap", "form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        InvitationKind.Invitation invitation = kinds.stream().flatMap(kind -> kind.find(token).stream()).findFirst().orElseGet(InvitationView::gone);
        title = invitation.title();
        Paragraph lead = invitation.lead();
        lead.addClassName("form__lead");
        Div buttons = new Div();
        buttons.addClassName("form__buttons");
        buttons.add(switch (invitation) {
            case InvitationKind.Open open -> answers(open, token);
            case InvitationKind.Closed closed -> ways(closed);
        });

        removeAll();
        add(new H1(title), lead, buttons);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private List<Component> answers(InvitationKind.Open invitation, String token) {
        NativeButton decline = new NativeButton(Texts.get("shell.invitation.decline"), click -> {
            invitation.decline();
            Notices.say(Texts.get("shell.invitation.declined"));
            UI.getCurrent().navigate("");
        });
        decline.addClassNames("btn", "btn--line");
        if (!currentViewer.get().isSignedIn()) {
            String here = "/invitations/" + token;
            return List.of(link(SignInLinks.signIn(here), "shell.invitation.signIn", "btn--primary"), link(SignInLinks.signUp(here), "shell.invitation.signUp", "btn--line"), decline);
        }
        NativeButton accept = new NativeButton(Texts.get("shell.invitation.accept"), click -> UI.getCurrent().navigate(invitation.accept().substring(1)));
        accept.addClassNames("btn", "btn--primary");
        return List.of(accept, decline);
    }

    /** Where to go from here. */
    private static List<Component> ways(InvitationKind.Closed invitation) {
        return invitation.path().<List<Component>>map(path -> List.of(link(path, "shell.invitation.open", "btn--primary")))
                .orElseGet(() -> List.of(link("/", "shell.invitation.home", "btn--primary"), link("/rechercher/ressources", "shell.invitation.all", "btn--line")));
    }

    private static Anchor link(String path, String key, String look) {
        Anchor link = new Anchor(path, Texts.get(key));
        link.addClassNames("btn", look);
        return link;
    }

    private static InvitationKind.Invitation gone() {
        return new InvitationKind.Closed(Texts.get("shell.invitation.title"), Texts.get("shell.invitation.gone"), Optional.empty());
    }
}
