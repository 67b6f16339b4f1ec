package fr.lesbases.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Departement;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.StateBadge;
import java.util.List;

/** The person at the top of their page; of a private profile only the name. */
final class ProfileHead extends Header {

    /** @param told what features tell of the person @param more what they offer to do */
    ProfileHead(ProfilePage page, List<Component> told, List<Component> more, Component share) {
        addClassName("prof");
        Div words = new Div(new H1(page.person().name().full()));
        if (page.readable()) {
            summary(page, told).forEach(words::add);
        }
        Div actions = new Div();
        actions.addClassName("prof__a");
        if (page.own()) {
            actions.add(edit(page), publicView(page));
        }
        actions.add(more);
        actions.add(share);
        add(Faces.of(page.person()).large(), words, actions);
    }

    private static List<Component> summary(ProfilePage page, List<Component> told) {
        Paragraph facts = new Paragraph();
        facts.addClassName("stats");
        if (page.own()) {
            facts.add(new StateBadge(page.visibility().name(), Texts.get("profile.state." + page.visibility())));
        }
        page.departement().flatMap(Departement::of).ifPresent(place -> facts.add(new Span(Icon.PIN.create(18), new Span(place.name()))));
        facts.add(told);
        return page.description().isEmpty() ? List.of(facts) : List.of(new Paragraph(firstWords(page.description())), facts);
    }

    /** The first paragraph: all of it stands in "À propos". */
    private static String firstWords(String description) {
        return description.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static Component edit(ProfilePage page) {
        Anchor edit = new Anchor(ProfileRoutes.settings(page.person().slug()), Icon.EDIT.create(), new Span(Texts.get("profile.edit")));
        edit.addClassNames("btn", "btn--line");
        return edit;
    }

    private static Component publicView(ProfilePage page) {
        Anchor look = new Anchor(ProfileRoutes.publicView(page.person().slug(), ""), Icon.EYE.create(), new Span(Texts.get("profile.publicView")));
        look.addClassNames("btn", "btn--quiet");
        return look;
    }
}
