package fr.lesbases.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.ui.AboutFacts;
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
        AboutFacts facts = new AboutFacts().description(page.description()).departement(page.departement());
        page.email().ifPresent(email -> facts.with("ui.about.email", email(page, email)));
        facts.links(page.links());
        return facts.isEmpty() ? empty(page) : facts;
    }

    private static Component empty(ProfilePage page) {
        EmptyState empty = new EmptyState(Texts.get("profile.about.none"), Texts.get(page.own() ? "profile.about.none.own" : "profile.about.none.other", page.person().name().first()));
        return page.own() ? empty.offer(ProfileRoutes.settings(page.person().slug()), Texts.get("profile.about.fill")) : empty;
    }

    private static Component email(ProfilePage page, String email) {
        Div line = new Div(new Anchor("mailto:" + email, email));
        if (page.own() && !page.emailShown()) {
            line.add(new StateBadge("PRIVATE", Texts.get("profile.about.emailHidden")));
        }
        line.addClassName("about__mail");
        return line;
    }
}
