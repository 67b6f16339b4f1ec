package fr.lesbases.follow.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** "Suivre" or "Ne plus suivre", as it stands. */
final class FollowButton extends NativeButton {

    private final Subject subject;
    private boolean isFollowed;
    private @Nullable Registration listening;

    /** @param change follows, or no longer */
    FollowButton(Subject subject, boolean isFollowed, Consumer<Boolean> change) {
        this.subject = subject;
        addClassNames("btn", "follow");
        addClickListener(click -> change.accept(!this.isFollowed));
        show(isFollowed);
    }

    /** With less room, as in a row. */
    FollowButton dense() {
        addClassName("btn--dense");
        return this;
    }

    private void show(boolean now) {
        isFollowed = now;
        String words = now ? "follow.stop" : "follow.start";
        removeAll();
        add((now ? Icon.CHECK : Icon.PLUS).create(18), new Span(Texts.get(words)));
        // The name of what is followed, for who hears the buttons of a list one by one
        setAriaLabel(Texts.get(words + ".named", subject.name()));
        setClassName("btn--line", !now);
        setClassName("follow--on", now);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = FollowChanged.listen(event.getUI(), subject.followed(), change -> show(change.isFollowed()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }
}
