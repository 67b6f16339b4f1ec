package fr.lesbases.firstversion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.firstversion.Arrival;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.resource.ui.ResourceRoutes;

/** What came with somebody from the first version, with the ways there, and our terms where they have not accepted them. */
class BroughtOver extends Section {

    private final Arrival arrival;

    BroughtOver(Arrival arrival, Arrival.Brought brought, Slug profile) {
        this.arrival = arrival;
        UnorderedList things = new UnorderedList();
        add(things, "resources", brought.resources(), ProfileRoutes.page(profile));
        add(things, "collections", brought.collections(), ProfileRoutes.tab(profile, "collections"));
        add(things, "bases", brought.bases(), ProfileRoutes.tab(profile, "bases"));
        add(things, "follows", brought.follows(), ProfileRoutes.tab(profile, "suivis"));
        add(things, "searches", brought.searches(), ProfileRoutes.tab(profile, "recherches"));
        H2 title = new H2(Texts.get("firstversion.welcome.title"));
        title.setId("greeting-title");

        addClassName("greeting");
        getElement().setAttribute("aria-labelledby", "greeting-title");
        add(title, new Paragraph(Texts.get("firstversion.welcome.lead")), things);
        if (!brought.incomplete().isEmpty()) {
            add(new Paragraph(Texts.get("firstversion.welcome.incomplete")), incomplete(brought));
        }
        add(brought.asksForTerms() ? terms() : close());
    }

    private static void add(UnorderedList list, String what, long number, String address) {
        if (number > 0) {
            list.add(new ListItem(new Anchor(address, Texts.get("firstversion.welcome." + what, number))));
        }
    }

    private static UnorderedList incomplete(Arrival.Brought brought) {
        UnorderedList list = new UnorderedList();
        brought.incomplete().forEach(resource -> list.add(new ListItem(new Anchor(ResourceRoutes.publish(resource.slug()), resource.title()))));
        return list;
    }

    private Component terms() {
        Anchor link = new Anchor("/conditions", Texts.get("account.terms.link"), AnchorTarget.BLANK);
        Button accept = new Button(Texts.get("firstversion.welcome.accept"), click -> {
            arrival.accept();
            removeFromParent();
        });
        // asked again at the next visit
        Button later = new Button(Texts.get("firstversion.welcome.later"), click -> removeFromParent());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        return new Div(new Paragraph(new Span(Texts.get("firstversion.welcome.terms") + " "), link), buttons(accept, later));
    }

    private Component close() {
        return buttons(new Button(Texts.get("firstversion.welcome.close"), click -> {
            arrival.read();
            removeFromParent();
        }));
    }

    private static Div buttons(Button... all) {
        Div buttons = new Div(all);
        buttons.addClassName("form__buttons");
        return buttons;
    }
}
