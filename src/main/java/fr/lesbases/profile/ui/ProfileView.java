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
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.Profiles;
import fr.lesbases.ui.ForReaders;
import fr.lesbases.ui.LockBox;
import fr.lesbases.ui.PageTab;
import fr.lesbases.ui.PageTabs;
import fr.lesbases.ui.SharePanel;
import fr.lesbases.ui.SiteAddress;
import fr.lesbases.ui.SlugParameter;
import java.util.function.UnaryOperator;

/** A person, then their things in tabs, which the features bring. One's own can be looked at with a visitor's eyes. */
@Route("profils/:slug/:tab?")
@AnonymousAllowed
@ForReaders
class ProfileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Profiles profiles;
    private final CurrentViewer currentViewer;
    private final ProfileParts parts;
    private final SiteAddress site;
    private String title = "";

    ProfileView(Profiles profiles, CurrentViewer currentViewer, ProfileParts parts, SiteAddress site) {
        this.profiles = profiles;
        this.currentViewer = currentViewer;
        this.parts = parts;
        this.site = site;
        addClassName("wrap");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Slug asked = SlugParameter.of(event);
        ProfilePage page = profiles.page(asked);
        String segment = event.getRouteParameters().get("tab").orElse("");
        if (!page.person().slug().equals(asked)) {
            event.forwardTo(ProfileRoutes.tab(page.person().slug(), segment).substring(1), event.getLocation().getQueryParameters());
            return;
        }
        removeAll();
        if (page.own() && ProfileRoutes.isPublicView(event.getLocation().getQueryParameters())) {
            add(new PublicViewNote(asked));
            // through the services, which know no visitor from another: what is hidden here is hidden from them
            currentViewer.asVisitor(() -> show(profiles.page(asked), segment, event, tab -> ProfileRoutes.publicView(asked, tab)));
        } else {
            show(page, segment, event, tab -> ProfileRoutes.tab(asked, tab));
        }
    }

    private void show(ProfilePage page, String segment, BeforeEnterEvent event, UnaryOperator<String> address) {
        Viewer viewer = currentViewer.get();
        title = PageTab.title(page.person().name().full(), parts.tabs(), segment, page);
        add(new ProfileHead(page, parts.facts(page), parts.actions(page, viewer), share(page)));
        if (page.readable()) {
            add(new PageTabs<>(page, viewer, parts.tabs(), segment, event.getLocation().getQueryParameters(), Texts.get("profile.tabs"), address));
        } else if (segment.isEmpty()) {
            add(new LockBox(Texts.get("profile.locked")).orSignIn(viewer, ProfileRoutes.page(page.person().slug())));
        } else {
            throw new NotFound("ui.notFound");
        }
    }

    private SharePanel share(ProfilePage page) {
        String path = ProfileRoutes.page(page.person().slug());
        SharePanel share = new SharePanel(page.person().name().full(), site.of(path), path);
        return page.visibility() == Visibility.PUBLIC ? share.withFeed(ProfileRoutes.feed(page.person().slug())) : share;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
