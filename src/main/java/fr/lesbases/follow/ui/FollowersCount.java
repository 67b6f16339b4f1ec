package fr.lesbases.follow.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Formats;
import org.jspecify.annotations.Nullable;

/** How many follow: on a page the way to their list, in a row a few words, and none where nobody does. Follows what the viewer does on the same page. */
final class FollowersCount extends Span {

    private final Subject subject;
    private final boolean isPage;
    private @Nullable Registration listening;

    FollowersCount(Subject subject, long followers, boolean isPage) {
        this.subject = subject;
        this.isPage = isPage;
        show(followers);
    }

    private void show(long followers) {
        removeAll();
        add(isPage ? link(followers) : new Span(Texts.get("follow.count.row", followers)));
        setVisible(subject.isPublic() && (isPage || followers > 0));
    }

    private Component link(long followers) {
        HtmlContainer number = new HtmlContainer("b");
        number.setText(Formats.number(followers));
        Anchor link = new Anchor(subject.address(), number, new Span(" " + Texts.get("follow.count", followers)));
        link.addClassName("followers");
        return link;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = FollowChanged.listen(event.getUI(), subject.followed(), change -> show(change.followers()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }
}
