package fr.lesbases.base.ui.members;

import fr.lesbases.base.BaseName;
import fr.lesbases.base.InvitationAnswers;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.InvitationKind;
import fr.lesbases.ui.Notices;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An invitation into a base. */
@Component
class BaseInvitationKind implements InvitationKind {

    private final InvitationAnswers answers;

    BaseInvitationKind(InvitationAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Optional<Invitation> find(String token) {
        return answers.offer(token).map(offer -> show(token, offer));
    }

    private Invitation show(String token, InvitationAnswers.Offer offer) {
        String title = Texts.get("base.invitation.title", offer.base().name());
        String by = offer.invitedBy().name().full();
        return switch (offer.state()) {
            case OPEN -> new IntoBase(answers, token, title, Texts.get("base.invitation.lead", by, offer.base().name(), Texts.get("base.role.as." + offer.role())));
            case EXPIRED -> new Closed(title, Texts.get("base.invitation.expired", by), Optional.empty());
            case VOID -> new Closed(title, Texts.get("base.invitation.void", by), Optional.empty());
            case MEMBER -> new Closed(title, Texts.get("base.invitation.member", offer.base().name()), Optional.of(BaseRoutes.page(offer.base().slug())));
        };
    }

    private record IntoBase(InvitationAnswers answers, String token, String title, String words) implements Open {

        @Override
        public String accept() {
            BaseName base = answers.accept(token);
            Notices.success(Texts.get("base.invitation.accepted", base.name()));
            return BaseRoutes.page(base.slug());
        }

        @Override
        public void decline() {
            answers.decline(token);
        }
    }
}
