package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Highlights;
import fr.lesbases.resource.ResourceCatalogue;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.State;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.PageTab;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** "Ressources" of a base: for its members by state, for readers what they may read. */
@org.springframework.stereotype.Component
@Order(10)
class BaseResourcesTab implements PageTab<BasePage> {

    private final ResourceCatalogue catalogue;
    private final Highlights highlights;
    private final RowActions actions;

    BaseResourcesTab(ResourceCatalogue catalogue, Highlights highlights, RowActions actions) {
        this.catalogue = catalogue;
        this.highlights = highlights;
        this.actions = actions;
    }

    @Override
    public String segment() {
        return "";
    }

    @Override
    public String titleKey(BasePage page) {
        return "resource.base.title";
    }

    @Override
    public boolean isVisible(BasePage page, Viewer viewer) {
        return page.isReadable();
    }

    @Override
    public OptionalLong count(BasePage page) {
        return OptionalLong.of(catalogue.countOfBase(page.base().id()));
    }

    @Override
    public Component content(BasePage page, QueryParameters address) {
        Div content = new Div();
        show(page, address, content);
        return content;
    }

    private void show(BasePage page, QueryParameters address, Div content) {
        content.removeAll();
        if (page.can(BaseAction.EDIT)) {
            content.add(actions(page, () -> show(page, address, content)));
        }
        List<ResourceRow> first = highlights.of(page.base().id());
        if (!first.isEmpty()) {
            content.add(new HighlightList(first));
        }
        content.add(page.can(BaseAction.EDIT) ? ours(page, address) : theirs(page, address));
    }

    private Component theirs(BasePage page, QueryParameters address) {
        BaseId base = page.base().id();
        return new ReadableResources(catalogue.ofBase(base, State.PUBLIC, Addresses.page(address)),
                catalogue.ofBase(base, Set.of(State.PRIVATE, State.DRAFT), ReadableResources.sharedPage(address)), actions.on(ResourceItem::plain),
                new EmptyState(Texts.get("resource.profile.none.PUBLIC"), Texts.get("resource.base.none.theirs")), query -> BaseRoutes.page(page.base().slug()) + query);
    }

    private Component ours(BasePage page, QueryParameters address) {
        ResourcesByState.Choice chosen = ResourcesByState.Choice.of(address);
        EmptyState none = new EmptyState(Texts.get("resource.profile.none." + chosen.state()), Texts.get("resource.base.none.hint." + chosen.state()))
                .offer(ResourceRoutes.createIn(page.base().slug()), Texts.get("resource.profile.create"));
        return new ResourcesByState(catalogue.countsOfBase(page.base().id()), chosen,
                catalogue.ofBase(page.base().id(), chosen.state(), chosen.order(), Addresses.page(address)), actions.on(ResourceItem::shared), none, query -> BaseRoutes.page(page.base().slug()) + query);
    }

    private Component actions(BasePage page, Runnable chosen) {
        NativeButton choose = new NativeButton(Texts.get("resource.highlights.choose"), click -> new HighlightsDialog(highlights, page.base().id(), chosen).open());
        choose.addClassNames("btn", "btn--quiet");
        Div actions = new Div(choose, create(page));
        actions.addClassName("tabactions");
        return actions;
    }

    private static Component create(BasePage page) {
        Anchor create = new Anchor(ResourceRoutes.createIn(page.base().slug()), Icon.PLUS.create(), new Span(Texts.get("resource.profile.create")));
        create.addClassNames("btn", "btn--primary");
        return create;
    }
}
