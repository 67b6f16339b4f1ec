package fr.lesbases.follow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.Texts;
import fr.lesbases.follow.FollowCatalogue;
import fr.lesbases.follow.Followers;
import fr.lesbases.profile.ui.ProfileItems;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.PageTab;
import fr.lesbases.ui.Pager;
import java.util.function.Function;

/** Who follows a base or a person: behind "126 abonnés". Private profiles are only counted. */
final class FollowersTab<S> implements PageTab<S> {

    private final FollowCatalogue catalogue;
    private final ProfileItems items;
    private final Function<S, Subject> subjects;

    FollowersTab(FollowCatalogue catalogue, ProfileItems items, Function<S, Subject> subjects) {
        this.catalogue = catalogue;
        this.items = items;
        this.subjects = subjects;
    }

    @Override
    public String segment() {
        return Subject.FOLLOWERS;
    }

    @Override
    public String titleKey(S thing) {
        return "follow.followers";
    }

    @Override
    public boolean isVisible(S thing, Viewer viewer) {
        return subjects.apply(thing).isPublic();
    }

    @Override
    public boolean isListed() {
        return false;
    }

    @Override
    public Component content(S thing, QueryParameters address) {
        Subject subject = subjects.apply(thing);
        Followers followers = catalogue.followersOf(subject.followed(), Addresses.page(address));
        if (followers.people().total() + followers.hidden() == 0) {
            return new EmptyState(Texts.get("follow.followers.none"), Texts.get("follow.followers.none.hint", subject.name()));
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("named-rows");
        items.of(followers.people().items()).forEach(rows::add);
        Div content = new Div(rows);
        if (followers.hidden() > 0) {
            Paragraph hidden = new Paragraph(Texts.get(followers.people().total() == 0 ? "follow.followers.onlyHidden" : "follow.followers.hidden", followers.hidden()));
            hidden.addClassName("followers__hidden");
            content.add(hidden);
        }
        content.add(new Pager(followers.people(), number -> subject.address() + (number > 1 ? "?" + Addresses.PAGE + "=" + number : "")));
        return content;
    }
}
