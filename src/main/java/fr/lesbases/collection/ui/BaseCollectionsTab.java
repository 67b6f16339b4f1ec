package fr.lesbases.collection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.collection.CollectionCatalogue;
import fr.lesbases.collection.CollectionRow;
import fr.lesbases.common.Page;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.PageTab;
import fr.lesbases.ui.Pager;
import java.util.OptionalLong;
import org.springframework.core.annotation.Order;

/** A base's collections, then those it keeps. */
@org.springframework.stereotype.Component
@Order(20)
class BaseCollectionsTab implements PageTab<BasePage> {

    /** The page of the second list. */
    private static final String KEPT_PAGE = "enregistrees";

    private final CollectionCatalogue catalogue;

    BaseCollectionsTab(CollectionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String segment() {
        return CollectionRoutes.TAB;
    }

    @Override
    public String titleKey(BasePage page) {
        return "collection.profile.theirs";
    }

    @Override
    public boolean isVisible(BasePage page, Viewer viewer) {
        return page.isReadable();
    }

    @Override
    public OptionalLong count(BasePage page) {
        return OptionalLong.of(catalogue.countOfBase(page.base().id()) + catalogue.countSavedInBase(page.base().id()));
    }

    @Override
    public Component content(BasePage page, QueryParameters address) {
        Page<CollectionRow> own = catalogue.ofBase(page.base().id(), Addresses.page(address));
        Page<CollectionRow> kept = catalogue.savedInBase(page.base().id(), Addresses.page(address, KEPT_PAGE));
        Div content = new Div();
        if (page.can(BaseAction.EDIT)) {
            content.add(bar(page));
        }
        if (own.total() > 0) {
            content.add(new CollectionCards(own.items(), CollectionItem::own), new Pager(own, number -> address(page, number, kept.number())));
        } else if (kept.total() == 0) {
            content.add(nothing(page));
        }
        if (kept.total() > 0) {
            H3 heading = new H3(Texts.get("collection.kept"));
            heading.addClassName("colls__h");
            Pager pager = new Pager(kept, number -> address(page, own.number(), number));
            pager.setAriaLabel(Texts.get("collection.kept.pages"));
            content.add(heading, new CollectionCards(kept.items(), CollectionItem::card), pager);
        }
        return content;
    }

    private static Component bar(BasePage page) {
        Anchor create = new Anchor(CollectionRoutes.createIn(page.base().slug()), Icon.PLUS.create(), new Span(Texts.get("collection.create.title")));
        create.addClassNames("btn", "btn--line");
        Div bar = new Div(create);
        bar.addClassName("subbar");
        return bar;
    }

    private static Component nothing(BasePage page) {
        boolean member = page.can(BaseAction.EDIT);
        EmptyState empty = new EmptyState(Texts.get("collection.profile.none"), Texts.get(member ? "collection.base.none.member" : "collection.base.none"));
        return member ? empty.offer(CollectionRoutes.createIn(page.base().slug()), Texts.get("collection.create.title")) : empty;
    }

    private static String address(BasePage page, int number, int kept) {
        String query = (number > 1 ? "&" + Addresses.PAGE + "=" + number : "") + (kept > 1 ? "&" + KEPT_PAGE + "=" + kept : "");
        return BaseRoutes.tab(page.base().slug(), CollectionRoutes.TAB) + (query.isEmpty() ? "" : "?" + query.substring(1));
    }
}
