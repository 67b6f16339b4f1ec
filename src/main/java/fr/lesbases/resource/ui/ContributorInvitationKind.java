package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.ResourceNotFound;
import fr.lesbases.ui.InLanguage;
import fr.lesbases.ui.InvitationKind;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An invitation to contribute to a resource. */
@Component
class ContributorInvitationKind implements InvitationKind {

    private final Contributors contributors;

    ContributorInvitationKind(Contributors contributors) {
        this.contributors = contributors;
    }

    @Override
    public Optional<Invitation> find(String token) {
        try {
            return Optional.of(show(token, contributors.invitation(token)));
        } catch (ResourceNotFound gone) {
            return Optional.empty();
        }
    }

    private Invitation show(String token, Contributors.Invitation invitation) {
        String title = Texts.get("resource.invitation.title");
        String by = invitation.invitedBy().name().full();
        return invitation.expired() ? new Closed(title, Texts.get("resource.invitation.expired", by), Optional.empty())
                : new ToContribute(contributors, token, title, invitation);
    }

    private record ToContribute(Contributors contributors, String token, String title, Contributors.Invitation invitation) implements Open {

        @Override
        public String words() {
            return words(invitation.title());
        }

        @Override
        public Paragraph lead() {
            return InLanguage.quoting(new Paragraph(), words(InLanguage.TITLE), invitation.title(), invitation.language());
        }

        private String words(String of) {
            return Texts.get("resource.invitation.lead", invitation.invitedBy().name().full(), of);
        }

        @Override
        public String accept() {
            return ResourceRoutes.edit(contributors.accept(token));
        }

        @Override
        public void decline() {
            contributors.decline(token);
        }
    }
}
