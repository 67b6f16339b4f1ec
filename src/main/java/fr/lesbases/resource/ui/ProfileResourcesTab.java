package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.resource.ResourceCatalogue;
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

    private Component theirs(ProfilePage page, QueryParameters address) {
        return new ReadableResources(catalogue.ofProfile(page.person().id(), State.PUBLIC, Addresses.page(address)),
                catalogue.ofProfile(page.person().id(), Set.of(State.PRIVATE, State.DRAFT), ReadableResources.sharedPage(address)), actions.on(ResourceItem::plain),
                new EmptyState(Texts.get("resource.profile.none.PUBLIC"), Texts.get("resource.profile.none.theirs", page.person().name().full())), query -> ProfileRoutes.tab(page.person().slug(), segment(), query, address));
    }

    private Component mine(ProfilePage page, QueryParameters address) {
        ResourcesByState.Choice chosen = ResourcesByState.Choice.of(address);
        EmptyState none = new EmptyState(Texts.get("resource.profile.none." + chosen.state()), Texts.get("resource.profile.none.hint." + chosen.state()))
                .offer(ResourceRoutes.CREATE, Texts.get("resource.profile.create"));
        return new ResourcesByState(catalogue.countsOfProfile(page.person().id()), chosen,
                catalogue.ofProfile(page.person().id(), chosen.state(), chosen.order(), Addresses.page(address)),
                actions.on(row -> ResourceItem.own(row, page.person().id().equals(row.publisher().creator().id()))), none, query -> ProfileRoutes.page(page.person().slug()) + query);
    }
}
