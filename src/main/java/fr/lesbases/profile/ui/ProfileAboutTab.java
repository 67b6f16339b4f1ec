package fr.lesbases.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.Departement;
import fr.lesbases.common.Texts;
import fr.lesbases.common.WebAddress;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.PageTab;
import fr.lesbases.ui.StateBadge;
import org.springframework.core.annotation.Order;

/** "À propos": everything the person told of themselves. */
@org.springframework.stereotype.Component
@Order(90)
class ProfileAboutTab implements PageTab<ProfilePage> {

    @Override
    public String segment() {
        return "a-propos";
    }

    @Override
    public String titleKey(ProfilePage page) {
        return "profile.about.title";
    }

    @Override
    public boolean isVisible(ProfilePage page, Viewer viewer) {
        return page.readable();
    }

    @Override
    public Component content(ProfilePage page, QueryParameters address) {
        DescriptionList facts = new DescriptionList();
        facts.addClassNames("facts", "about");
        if (!page.description().isEmpty()) {
            add(facts, "profile.about.description", new Span(page.description()));
        }
        page.departement().flatMap(Departement::of).ifPresent(place -> add(facts, "profile.about.departement", new Span(place.name())));
        page.email().ifPresent(email -> add(facts, "profile.about.email", email(page, email)));
        if (!page.links().isEmpty()) {
            add(facts, "profile.about.links", page.links().stream().flatMap(link -> WebAddress.parse(link).stream()).map(ProfileAboutTab::link).toArray(Component[]::new));
        }
        return facts.getElement().getChildCount() > 0 ? facts : empty(page);
    }

    private static Component empty(ProfilePage page) {
        EmptyState empty = new EmptyState(Texts.get("profile.about.none"), Texts.get(page.own() ? "profile.about.none.own" : "profile.about.none.other", page.person().name().first()));
        return page.own() ? empty.offer(ProfileRoutes.settings(page.person().slug()), Texts.get("profile.about.fill")) : empty;
    }

    private static void add(DescriptionList facts, String key, Component... values) {
        facts.add(new DescriptionList.Term(Texts.get(key)), new DescriptionList.Description(values));
    }

    private static Component email(ProfilePage page, String email) {
        Div line = new Div(new Anchor("mailto:" + email, email));
        if (page.own() && !page.emailShown()) {
            line.add(new StateBadge("PRIVATE", Texts.get("profile.about.emailHidden")));
        }
        line.addClassName("about__mail");
        return line;
    }

    private static Component link(WebAddress address) {
        Anchor link = new Anchor(address.value(), address.host());
        link.getElement().setAttribute("rel", "nofollow ugc noopener");
        return link;
    }
}
