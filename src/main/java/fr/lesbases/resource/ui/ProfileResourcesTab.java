package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.CurrentViewer;
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
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** "Mes ressources" of one's own profile, "Ressources" of another's: PRODUCT §3. */
@org.springframework.stereotype.Component
@Order(10)
class ProfileResourcesTab implements PageTab<ProfilePage> {

    private final ResourceCatalogue catalogue;
    private final CurrentViewer viewer;

    ProfileResourcesTab(ResourceCatalogue catalogue, CurrentViewer viewer) {
        this.catalogue = catalogue;
        this.viewer = viewer;
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

    private Component theirs(ProfilePage page, QueryParameters address) {
        return new ReadableResources(rows(page, State.PUBLIC, address),
                catalogue.ofProfile(page.person().id(), Set.of(State.PRIVATE, State.DRAFT), ReadableResources.sharedPage(address)),
                new EmptyState(Texts.get("resource.profile.none.PUBLIC"), Texts.get("resource.profile.none.theirs", page.person().name().full())), query -> address(page, query));
    }

    private Component mine(ProfilePage page, QueryParameters address) {
        State state = ResourcesByState.chosen(address);
        EmptyState none = new EmptyState(Texts.get("resource.profile.none." + state), Texts.get("resource.profile.none.hint." + state))
                .offer(ResourceRoutes.CREATE, Texts.get("resource.profile.create"));
        return new ResourcesByState(catalogue.countsOfProfile(page.person().id()), state, rows(page, state, address),
                row -> ResourceItem.own(row, viewer.get().is(row.publisher().creator().id())), none, query -> address(page, query));
    }

    private Page<ResourceRow> rows(ProfilePage page, State state, QueryParameters address) {
        return catalogue.ofProfile(page.person().id(), state, Addresses.page(address));
    }

    private static String address(ProfilePage page, String query) {
        return ProfileRoutes.page(page.person().slug()) + query;
    }
}
