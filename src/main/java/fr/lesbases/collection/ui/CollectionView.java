package fr.lesbases.collection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.collection.CollectionAction;
import fr.lesbases.collection.CollectionEntry;
import fr.lesbases.collection.CollectionPage;
import fr.lesbases.collection.CollectionReading;
import fr.lesbases.collection.Keeping;
import fr.lesbases.common.Page;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.PageFeeds;
import fr.lesbases.resource.ui.ResourceItem;
import fr.lesbases.resource.ui.RowActions;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.ForReaders;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.Pager;
import fr.lesbases.ui.PaperAddress;
import fr.lesbases.ui.SharePanel;
import fr.lesbases.ui.SiteAddress;
import fr.lesbases.ui.SlugParameter;

/** A collection's page, as its reader may see it. */
@Route("collections/:slug")
@AnonymousAllowed
@ForReaders
class CollectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CollectionReading reading;
    private final Keeping keeping;
    private final RowActions actions;
    private final CurrentViewer viewer;
    private final SiteAddress site;
    private String title = "";

    CollectionView(CollectionReading reading, Keeping keeping, RowActions actions, CurrentViewer viewer, SiteAddress site) {
        this.reading = reading;
        this.keeping = keeping;
        this.actions = actions;
        this.viewer = viewer;
        this.site = site;
        addClassName("collection");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Slug asked = SlugParameter.of(event);
        CollectionPage page = reading.page(asked, Addresses.page(event.getLocation().getQueryParameters()));
        if (!page.slug().equals(asked)) {
            event.forwardTo(CollectionRoutes.page(page.slug()).substring(1), event.getLocation().getQueryParameters());
            return;
        }
        title = page.title();
        removeAll();
        switch (page) {
            case CollectionPage.Open open -> add(new CollectionHead(open), bar(open), resources(open), new PaperAddress(site.of(CollectionRoutes.page(open.slug()))));
            case CollectionPage.Locked locked -> add(new LockedCollection(locked, viewer.get()));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component bar(CollectionPage.Open page) {
        Div inner = new Div();
        inner.addClassNames("wrap", "actbar__in");
        KeepButton keep = new KeepButton(page, keeping, viewer.get());
        if (keep.isUseful()) {
            inner.add(keep);
        }
        Span space = new Span();
        space.addClassName("actbar__sp");
        inner.add(share(page), space);
        if (page.can(CollectionAction.EDIT)) {
            Anchor edit = new Anchor(CollectionRoutes.edit(page.slug()), Icon.EDIT.create(), new Span(Texts.get("collection.action.edit")));
            edit.addClassNames("btn", "btn--quiet");
            inner.add(edit);
        }
        Div bar = new Div(inner);
        bar.addClassName("actbar");
        return bar;
    }

    private SharePanel share(CollectionPage.Open page) {
        String path = CollectionRoutes.page(page.slug());
        SharePanel share = new SharePanel(page.title(), site.of(path), path);
        return page.visibility() == Visibility.PUBLIC ? share.withFeed(PageFeeds.path(path)) : share;
    }

    private Component resources(CollectionPage.Open page) {
        H2 heading = new H2(Texts.get("collection.page.resources"));
        heading.addClassName("sr");
        Section section = new Section(heading);
        section.addClassNames("wrap", "collbody");
        Page<CollectionEntry> entries = page.entries();
        if (entries.total() == 0) {
            section.add(nothing(page));
            return section;
        }
        OrderedList list = new OrderedList();
        list.addClassName("rows");
        list.getElement().setAttribute("start", String.valueOf((entries.number() - 1) * entries.size() + 1));
        entries.items().stream().map(actions.on(CollectionView::item)).forEach(list::add);
        section.add(list, new Pager(entries, number -> CollectionRoutes.page(page.slug()) + (number > 1 ? "?" + Addresses.PAGE + "=" + number : "")));
        return section;
    }

    private static ResourceItem item(CollectionEntry entry) {
        ResourceItem item = ResourceItem.plain(entry.row());
        return entry.note().isEmpty() ? item : item.noted(entry.note());
    }

    private static EmptyState nothing(CollectionPage.Open page) {
        boolean own = page.can(CollectionAction.EDIT);
        EmptyState empty = new EmptyState(Texts.get("collection.page.empty"), own ? Texts.get("collection.page.empty.own") : "");
        return own ? empty.offer("/rechercher/ressources", Texts.get("collection.page.find")) : empty;
    }
}
