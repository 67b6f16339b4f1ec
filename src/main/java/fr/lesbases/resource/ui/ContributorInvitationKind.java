package fr.lesbases.resource.ui;

import fr.lesbases.common.Texts;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.ResourceNotFound;
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
                : new ToContribute(contributors, token, title, Texts.get("resource.invitation.lead", by, invitation.title()));
    }

    private record ToContribute(Contributors contributors, String token, String title, String words) implements Open {

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
