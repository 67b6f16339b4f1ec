package fr.lesbases.follow.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import fr.lesbases.common.Texts;
import fr.lesbases.follow.FollowIntent;
import fr.lesbases.follow.Followed;
import fr.lesbases.follow.Follows;
import fr.lesbases.ui.Notices;
import org.springframework.stereotype.Component;

/** Says on the first page after signing in what was followed on the way. */
@Component
class CarriedOut implements VaadinServiceInitListener {

    private final Follows follows;

    CarriedOut(Follows follows) {
        this.follows = follows;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::tell);
    }

    private void tell(UIInitEvent event) {
        WrappedSession session = event.getUI().getSession().getSession();
        if (session != null && session.getAttribute(FollowIntent.CARRIED_OUT) instanceof String code) {
            session.removeAttribute(FollowIntent.CARRIED_OUT);
            Followed.parse(code).flatMap(follows::nameOf).ifPresent(name -> Notices.success(Texts.get("follow.started", name)));
        }
    }
}
