package fr.lesbases.follow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.Texts;
import fr.lesbases.follow.FollowCatalogue;
import fr.lesbases.follow.FollowIntent;
import fr.lesbases.follow.Followed;
import fr.lesbases.follow.Follows;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.PageAction;
import fr.lesbases.ui.SignInLinks;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** "Suivre" on pages and in rows. A visitor is led to sign-in and back, where it is followed. */
final class FollowAction<S> implements PageAction<S> {

    private final Follows follows;
    private final FollowCatalogue catalogue;
    private final CurrentViewer currentViewer;
    private final Function<S, Subject> subjects;
    private final boolean isPage;

    /** @param isPage where it is shown, its follower looks at the thing itself */
    FollowAction(Follows follows, FollowCatalogue catalogue, CurrentViewer currentViewer, Function<S, Subject> subjects, boolean isPage) {
        this.follows = follows;
        this.catalogue = catalogue;
        this.currentViewer = currentViewer;
        this.subjects = subjects;
        this.isPage = isPage;
    }

    @Override
    public boolean isVisible(S thing, Viewer viewer) {
        return preparedFor(List.of(thing)).isVisible(thing, viewer);
    }

    @Override
    public Component component(S thing) {
        return preparedFor(List.of(thing)).component(thing);
    }

    @Override
    public PageAction<S> preparedFor(Collection<S> things) {
        Set<Followed> followed = follows.followed(things.stream().map(thing -> subjects.apply(thing).followed()).toList());
        return new PageAction<>() {

            @Override
            public boolean isVisible(S thing, Viewer viewer) {
                Subject subject = subjects.apply(thing);
                return subject.isPublic() && (!viewer.isSignedIn() || followed.contains(subject.followed()) || follows.isOpenTo(subject.followed(), viewer));
            }

            @Override
            public Component component(S thing) {
                Subject subject = subjects.apply(thing);
                return button(subject, followed.contains(subject.followed()));
            }
        };
    }

    private Component button(Subject subject, boolean isFollowed) {
        FollowButton button = new FollowButton(subject, isFollowed, wanted -> change(subject, wanted));
        if (!isPage) {
            return button.dense();
        }
        if (isFollowed) {
            // The browser answers once it shows the page: the GET itself, which a program may send as well, changes nothing
            button.addAttachListener(attach -> button.getElement().executeJs("return true").then(shown -> follows.see(subject.followed())));
        }
        return button;
    }

    private void change(Subject subject, boolean wanted) {
        if (!currentViewer.get().isSignedIn()) {
            leadToSignIn(subject);
            return;
        }
        if (wanted) {
            follows.follow(subject.followed());
        } else {
            follows.unfollow(subject.followed());
        }
        long followers = catalogue.followers(List.of(subject.followed())).getOrDefault(subject.followed(), 0L);
        new FollowChanged(UI.getCurrent(), subject.followed(), wanted, followers).fire();
        Notices.say(Texts.get(wanted ? "follow.started" : "follow.stopped", subject.name()));
    }

    private static void leadToSignIn(Subject subject) {
        UI ui = UI.getCurrent();
        String here = "/" + ui.getActiveViewLocation().getPathWithQueryParameters();
        VaadinSession.getCurrent().getSession().setAttribute(FollowIntent.WANTED, FollowIntent.of(subject.followed(), here));
        String[] address = SignInLinks.signIn(here).substring(1).split("\\?", 2);
        ui.navigate(address[0], address.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(address[1]));
    }
}
