package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.InvitationAnswers;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.PageAction;
import org.springframework.core.annotation.Order;

/** Tells who comes to a base that they are invited into it, so that they need not look for the mail. */
@org.springframework.stereotype.Component
@Order(10)
class InvitedAction implements PageAction<BasePage> {

    private final InvitationAnswers answers;

    InvitedAction(InvitationAnswers answers) {
        this.answers = answers;
    }

    @Override
    public boolean isVisible(BasePage page, Viewer viewer) {
        return viewer.isSignedIn() && page.role().isEmpty() && answers.waiting(page.base().id()).isPresent();
    }

    @Override
    public Component component(BasePage page) {
        return answers.waiting(page.base().id()).<Component>map(offer -> banner(offer, page.base())).orElseGet(Div::new);
    }

    private Component banner(InvitationAnswers.Offer offer, BaseName base) {
        Paragraph words = new Paragraph(Texts.get("base.invited", offer.invitedBy().name().full(), Texts.get("base.role.as." + offer.role())));
        NativeButton accept = Dialogs.plain("base.invited.accept", () -> {
            answers.accept(base.id());
            Notices.success(Texts.get("base.invitation.accepted", base.name()));
            again();
        });
        accept.setClassName("btn btn--primary");
        NativeButton decline = Dialogs.plain("base.invited.decline", () -> {
            answers.decline(base.id());
            Notices.say(Texts.get("base.invited.declined"));
            again();
        });
        Div banner = new Div(words, accept, decline);
        banner.addClassNames("banner", "invited");
        return banner;
    }

    /** What one may do has changed, with all the page. */
    private static void again() {
        UI.getCurrent().refreshCurrentRoute(true);
    }
}
