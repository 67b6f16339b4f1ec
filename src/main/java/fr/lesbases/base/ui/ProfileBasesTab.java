package fr.lesbases.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseCatalogue;
import fr.lesbases.base.BaseRow;
import fr.lesbases.common.Page;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.NamedCards;
import fr.lesbases.ui.PageTab;
import fr.lesbases.ui.Pager;
import java.util.OptionalLong;
import org.springframework.core.annotation.Order;

/** "Mes bases" of one's own profile, "Bases" of another's: those the viewer may read (PRODUCT §3). */
@org.springframework.stereotype.Component
@Order(30)
class ProfileBasesTab implements PageTab<ProfilePage> {

    private static final String SEGMENT = "bases";

    private final BaseCatalogue catalogue;
    private final BaseItems items;

    ProfileBasesTab(BaseCatalogue catalogue, BaseItems items) {
        this.catalogue = catalogue;
        this.items = items;
    }

    @Override
    public String segment() {
        return SEGMENT;
    }

    @Override
    public String titleKey(ProfilePage page) {
        return page.own() ? "base.profile.mine" : "base.profile.theirs";
    }

    @Override
    public boolean isVisible(ProfilePage page, Viewer viewer) {
        return page.readable();
    }

    @Override
    public OptionalLong count(ProfilePage page) {
        return OptionalLong.of(catalogue.countOfMember(page.person().id()));
    }

    @Override
    public Component content(ProfilePage page, QueryParameters address) {
        Page<BaseRow> rows = catalogue.ofMember(page.person().id(), Addresses.page(address));
        if (rows.total() == 0) {
            return empty(page);
        }
        Div content = new Div();
        if (page.own()) {
            Div bar = new Div(create());
            bar.addClassNames("subbar", "subbar--end");
            content.add(bar);
        }
        content.add(new NamedCards(items.of(rows.items())), new Pager(rows, number -> ProfileRoutes.tab(page.person().slug(), SEGMENT, number > 1 ? "?" + Addresses.PAGE + "=" + number : "", address)));
        return content;
    }

    private static Component create() {
        Anchor create = new Anchor(BaseRoutes.CREATE, Icon.PLUS.create(), new Span(Texts.get("base.profile.create")));
        create.addClassNames("btn", "btn--line");
        return create;
    }

    private static Component empty(ProfilePage page) {
        return page.own()
                ? new EmptyState(Texts.get("base.profile.none.mine"), Texts.get("base.profile.none.mine.hint")).offer(BaseRoutes.CREATE, Texts.get("base.profile.create"))
                        .offer("/rechercher/bases", Texts.get("base.profile.explore"))
                : new EmptyState(Texts.get("base.profile.none.theirs"), Texts.get("base.profile.none.theirs.hint", page.person().name().first()));
    }
}
