package fr.lesbases.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Answers for one kind of invitation at {@code /invitations/{token}}, as to contribute to a resource. Beans of this type are asked in turn. */
public interface InvitationKind {

    /** Empty for a link that is none of this kind's, or no longer one. Changes nothing: an invitation is accepted by a button, never by opening its page. */
    Optional<Invitation> find(String token);

    /** What the page shows. */
    sealed interface Invitation {

        String title();

        String words();

        default Paragraph lead() {
            return new Paragraph(words());
        }
    }

    /** It can be answered. */
    non-sealed interface Open extends Invitation {

        /** Of the signed-in viewer. @return where to go from there, with a leading slash */
        String accept();

        void decline();
    }

    /** Nothing to answer: it has expired, or has no sense for this viewer. @param path of what it was about, where the viewer may go there */
    record Closed(String title, String words, Optional<String> path) implements Invitation {}
}
