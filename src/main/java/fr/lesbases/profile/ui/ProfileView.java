package fr.lesbases.profile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.Profiles;
import fr.lesbases.ui.LockBox;
import fr.lesbases.ui.PageAction;
import fr.lesbases.ui.PageFact;
import fr.lesbases.ui.PageTab;
import fr.lesbases.ui.PageTabs;
import fr.lesbases.ui.SlugParameter;
import java.util.List;

/** A person, then their things in tabs, which the features bring. */
@Route("profils/:slug/:tab?")
@AnonymousAllowed
class ProfileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Profiles profiles;
    private final CurrentViewer currentViewer;
    private final List<PageTab<ProfilePage>> tabs;
    private final List<PageFact<ProfilePage>> facts;
    private final List<PageAction<ProfilePage>> actions;
    private String title = "";

    ProfileView(Profiles profiles, CurrentViewer currentViewer, List<PageTab<ProfilePage>> tabs, List<PageFact<ProfilePage>> facts,
            List<PageAction<ProfilePage>> actions) {
        this.profiles = profiles;
        this.currentViewer = currentViewer;
        this.tabs = tabs;
        this.facts = facts;
        this.actions = actions;
        addClassName("wrap");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Slug asked = SlugParameter.of(event);
        ProfilePage page = profiles.page(asked);
        String segment = event.getRouteParameters().get("tab").orElse("");
        if (!page.person().slug().equals(asked)) {
            event.forwardTo(ProfileRoutes.tab(page.person().slug(), segment).substring(1));
            return;
        }
        show(page, segment, event);
    }

    private void show(ProfilePage page, String segment, BeforeEnterEvent event) {
        Viewer viewer = currentViewer.get();
        title = page.person().name().full();
        removeAll();
        add(new ProfileHead(page, page.readable() ? facts.stream().map(fact -> fact.fact(page)).toList() : List.of(),
                actions.stream().filter(action -> action.isVisible(page, viewer)).map(action -> action.component(page)).toList()));
        if (!page.readable()) {
            requireFirst(segment);
            add(new LockBox(Texts.get("profile.locked")));
            return;
        }
        add(new PageTabs<>(page, viewer, tabs, segment, event.getLocation().getQueryParameters(), Texts.get("profile.tabs"),
                tab -> ProfileRoutes.tab(page.person().slug(), tab)));
    }

    private static void requireFirst(String segment) {
        if (!segment.isEmpty()) {
            throw new NotFound("ui.notFound");
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
