package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.Page;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.resource.ResourceCatalogue;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.State;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.PageTab;
import fr.lesbases.ui.Pager;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** "Mes ressources" of one's own profile, "Ressources" of another's: PRODUCT §3. */
@org.springframework.stereotype.Component
@Order(10)
class ProfileResourcesTab implements PageTab<ProfilePage> {

    private static final String STATE = "etat";
    /** The page of the second list on somebody else's profile. */
    private static final String SHARED_PAGE = "partagees";

    private final ResourceCatalogue catalogue;
    private final RowActions actions;

    ProfileResourcesTab(ResourceCatalogue catalogue, RowActions actions) {
        this.catalogue = catalogue;
        this.actions = actions;
    }

    @Override
    public String segment() {
        return "";
    }

    @Override
    public String titleKey(ProfilePage page) {
        return page.own() ? "resource.profile.mine" : "resource.profile.theirs";
    }

    @Override
    public boolean isVisible(ProfilePage page, Viewer viewer) {
        return page.readable();
    }

    @Override
    public OptionalLong count(ProfilePage page) {
        return OptionalLong.of(catalogue.countsOfProfile(page.person().id()).values().stream().mapToLong(Long::longValue).sum());
    }

    @Override
    public Component content(ProfilePage page, QueryParameters address) {
        return page.own() ? mine(page, address) : theirs(page, address);
    }

    /** What the viewer may read: public ones, then private ones and drafts they contribute to. */
    private Component theirs(ProfilePage page, QueryParameters address) {
        Div content = new Div();
        Page<ResourceRow> rows = rows(page, State.PUBLIC, address);
        Page<ResourceRow> shared = catalogue.ofProfile(page.person().id(), Set.of(State.PRIVATE, State.DRAFT), Addresses.page(address, SHARED_PAGE));
        if (rows.total() == 0) {
            content.add(new EmptyState(Texts.get("resource.profile.none.PUBLIC"), Texts.get("resource.profile.none.theirs", page.person().name().full())));
        } else {
            content.add(new ResourceList(rows.items(), actions.on(ResourceItem::plain)), new Pager(rows, number -> address(page, number, shared.number())));
        }
        if (shared.total() > 0) {
            Pager pager = new Pager(shared, number -> address(page, rows.number(), number));
            pager.setAriaLabel(Texts.get("resource.profile.shared.pages"));
            content.add(new H3(Texts.get("resource.profile.shared")), new ResourceList(shared.items(), actions.on(ResourceItem::plain)), pager);
        }
        return content;
    }

    private Component mine(ProfilePage page, QueryParameters address) {
        State state = chosen(address);
        Page<ResourceRow> rows = rows(page, state, address);
        Div content = new Div(new StateTabs(catalogue.countsOfProfile(page.person().id()), state, other -> address(page, other, 1)));
        content.addClassName("mine");
        if (rows.total() == 0) {
            content.add(new EmptyState(Texts.get("resource.profile.none." + state), Texts.get("resource.profile.none.hint." + state))
                    .offer(ResourceRoutes.CREATE, Texts.get("resource.profile.create")));
        } else {
            content.add(new ResourceList(rows.items(), actions.on(row -> ResourceItem.own(row, row.publisher().creator().id().equals(page.person().id())))),
                    new Pager(rows, number -> address(page, state, number)));
        }
        return content;
    }

    private Page<ResourceRow> rows(ProfilePage page, State state, QueryParameters address) {
        return catalogue.ofProfile(page.person().id(), state, Addresses.page(address));
    }

    private static State chosen(QueryParameters address) {
        return switch (address.getSingleParameter(STATE).orElse("")) {
            case "privees" -> State.PRIVATE;
            case "brouillons" -> State.DRAFT;
            default -> State.PUBLIC;
        };
    }

    private static String address(ProfilePage page, int number, int shared) {
        String query = (number > 1 ? "&" + Addresses.PAGE + "=" + number : "") + (shared > 1 ? "&" + SHARED_PAGE + "=" + shared : "");
        return address(page, query);
    }

    private static String address(ProfilePage page, State state, int number) {
        String choice = switch (state) {
            case PUBLIC -> "";
            case PRIVATE -> "&" + STATE + "=privees";
            case DRAFT -> "&" + STATE + "=brouillons";
        };
        return address(page, choice + (number > 1 ? "&" + Addresses.PAGE + "=" + number : ""));
    }

    /** @param query each part behind an ampersand */
    private static String address(ProfilePage page, String query) {
        return ProfileRoutes.page(page.person().slug()) + (query.isEmpty() ? "" : "?" + query.substring(1));
    }
}
