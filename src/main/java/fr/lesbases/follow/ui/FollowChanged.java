package fr.lesbases.follow.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import fr.lesbases.follow.Followed;
import java.util.function.Consumer;

/** The viewer follows something from now on, or no longer: all that shows it on this page shows it anew. */
final class FollowChanged extends ComponentEvent<UI> {

    private final transient Followed subject;
    private final boolean isFollowed;
    private final long followers;

    FollowChanged(UI ui, Followed subject, boolean isFollowed, long followers) {
        super(ui, false);
        this.subject = subject;
        this.isFollowed = isFollowed;
        this.followers = followers;
    }

    void fire() {
        ComponentUtil.fireEvent(getSource(), this);
    }

    static Registration listen(UI ui, Followed subject, Consumer<FollowChanged> listener) {
        return ComponentUtil.addListener(ui, FollowChanged.class, event -> {
            if (event.subject.equals(subject)) {
                listener.accept(event);
            }
        });
    }

    /** Of whatever is followed. */
    static Registration listen(UI ui, Consumer<FollowChanged> listener) {
        return ComponentUtil.addListener(ui, FollowChanged.class, listener::accept);
    }

    boolean isFollowed() {
        return isFollowed;
    }

    long followers() {
        return followers;
    }
}
