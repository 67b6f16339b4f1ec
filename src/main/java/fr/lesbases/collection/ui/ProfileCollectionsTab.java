package fr.lesbases.collection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.collection.CollectionCatalogue;
import fr.lesbases.collection.CollectionRow;
import fr.lesbases.common.Page;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.Choices;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.LinkCount;
import fr.lesbases.ui.PageTab;
import fr.lesbases.ui.Pager;
import java.util.OptionalLong;
import org.springframework.core.annotation.Order;

/** "Mes collections" and those one keeps on one's own profile, "Collections" on another's: PRODUCT §3. */
@org.springframework.stereotype.Component
@Order(20)
class ProfileCollectionsTab implements PageTab<ProfilePage> {

    private static final String LIST = "liste";
    private static final String KEPT = "enregistrees";

    private final CollectionCatalogue catalogue;

    ProfileCollectionsTab(CollectionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String segment() {
        return CollectionRoutes.TAB;
    }

    @Override
    public String titleKey(ProfilePage page) {
        return page.own() ? "collection.profile.mine" : "collection.profile.theirs";
    }

    @Override
    public boolean isVisible(ProfilePage page, Viewer viewer) {
        return page.readable();
    }

    @Override
    public OptionalLong count(ProfilePage page) {
        return OptionalLong.of(catalogue.countOfProfile(page.person().id()) + (page.own() ? catalogue.countSavedByViewer() : 0));
    }

    @Override
    public Component content(ProfilePage page, QueryParameters address) {
        int number = Addresses.page(address);
        if (!page.own()) {
            Page<CollectionRow> theirs = catalogue.ofProfile(page.person().id(), number);
            return theirs.total() == 0 ? new EmptyState(Texts.get("collection.profile.none"), Texts.get("collection.profile.none.theirs", page.person().name().full()))
                    : new Div(new CollectionCards(theirs.items(), CollectionItem::own), new Pager(theirs, other -> ProfileRoutes.tab(page.person().slug(), CollectionRoutes.TAB, other > 1 ? "?" + Addresses.PAGE + "=" + other : "", address)));
        }
        boolean kept = address.getSingleParameter(LIST).filter(KEPT::equals).isPresent();
        Div content = new Div(bar(page, kept));
        Page<CollectionRow> mine = kept ? catalogue.savedByViewer(number) : catalogue.ofProfile(page.person().id(), number);
        if (mine.total() == 0) {
            content.add(nothing(kept));
        } else {
            content.add(new CollectionCards(mine.items(), kept ? CollectionItem::card : CollectionItem::own), pager(page, mine, kept));
        }
        return content;
    }

    private Component bar(ProfilePage page, boolean kept) {
        Choices choices = new Choices("seg", Texts.get("collection.profile.lists"));
        choices.add(choice(page, false, catalogue.countOfProfile(page.person().id())), !kept);
        choices.add(choice(page, true, catalogue.countSavedByViewer()), kept);
        Anchor create = new Anchor(CollectionRoutes.CREATE, Icon.PLUS.create(), new Span(Texts.get("collection.create.title")));
        create.addClassNames("btn", "btn--line");
        Div bar = new Div(choices, create);
        bar.addClassName("subbar");
        return bar;
    }

    private static Anchor choice(ProfilePage page, boolean kept, long count) {
        return new Anchor(address(page, kept, 1), new Span(Texts.get(kept ? "collection.kept" : "collection.profile.mine")), new LinkCount(count));
    }

    private static Component nothing(boolean kept) {
        return kept ? new EmptyState(Texts.get("collection.kept.none"), Texts.get("collection.kept.none.hint")).offer("/rechercher/ressources", Texts.get("collection.page.find"))
                : new EmptyState(Texts.get("collection.profile.none"), Texts.get("collection.profile.none.mine")).offer(CollectionRoutes.CREATE, Texts.get("collection.create.title"));
    }

    private static Pager pager(ProfilePage page, Page<CollectionRow> rows, boolean kept) {
        return new Pager(rows, number -> address(page, kept, number));
    }

    private static String address(ProfilePage page, boolean kept, int number) {
        String query = (kept ? "&" + LIST + "=" + KEPT : "") + (number > 1 ? "&" + Addresses.PAGE + "=" + number : "");
        return ProfileRoutes.tab(page.person().slug(), CollectionRoutes.TAB) + (query.isEmpty() ? "" : "?" + query.substring(1));
    }
}
