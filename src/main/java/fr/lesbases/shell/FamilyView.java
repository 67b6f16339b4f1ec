package fr.lesbases.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Page;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.PublicResources;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.ui.ResourceItem;
import fr.lesbases.resource.ui.ResourceList;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.resource.ui.RowActions;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.ForReaders;
import fr.lesbases.ui.LinkItems;
import fr.lesbases.ui.Pager;

/** A family of themes: its themes, and what is new in it. */
@Route("thematiques/:family")
@AnonymousAllowed
@ForReaders
class FamilyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Vocabularies vocabularies;
    private final PublicResources resources;
    private final RowActions actions;
    private String title = "";

    FamilyView(Vocabularies vocabularies, PublicResources resources, RowActions actions) {
        this.vocabularies = vocabularies;
        this.resources = resources;
        this.actions = actions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Vocabulary.Family family = event.getRouteParameters().get("family").flatMap(code -> vocabularies.theme(code)).orElseThrow(() -> new NotFound("ui.notFound"));
        title = family.label().orElse(family.code());
        Page<ResourceRow> page = resources.ofFamily(family.code(), Addresses.page(event.getLocation().getQueryParameters()));
        family.look().ifPresent(look -> getElement().setAttribute("data-family", look));
        removeAll();
        add(new FamilyBand(family, title, page.total()), themes(family), resources(family, page));
    }

    private static Section themes(Vocabulary.Family family) {
        Div terms = new Div();
        terms.addClassName("terms");
        LinkItems links = new LinkItems();
        terms.add(links);
        family.terms().forEach(term -> {
            Anchor link = new Anchor("/rechercher/ressources?" + term.ref().vocabulary() + "=" + term.code(), new Span(term.label()));
            link.addClassName("term");
            links.addItems(link);
        });
        Section section = new Section(new H2(Texts.get("shell.family.themes")), terms);
        section.addClassNames("section", "wrap");
        return section;
    }

    private Section resources(Vocabulary.Family family, Page<ResourceRow> page) {
        Section section = new Section(new H2(Texts.get("shell.family.resources")));
        section.addClassNames("section", "wrap");
        if (page.total() == 0) {
            section.add(new EmptyState(Texts.get("shell.family.none"), "").offer(ResourceRoutes.CREATE, Texts.get("shell.join.create")));
        } else {
            section.add(new ResourceList(page.items(), actions.on(ResourceItem::plain)),
                    new Pager(page, number -> ResourceRoutes.family(family) + (number > 1 ? "?" + Addresses.PAGE + "=" + number : "")));
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
