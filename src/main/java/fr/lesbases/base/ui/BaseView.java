package fr.lesbases.base.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.Bases;
import fr.lesbases.base.ui.members.MembersPanel;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.ForReaders;
import fr.lesbases.ui.LockBox;
import fr.lesbases.ui.MoreMenu;
import fr.lesbases.ui.PageTab;
import fr.lesbases.ui.PageTabs;
import fr.lesbases.ui.SharePanel;
import fr.lesbases.ui.SiteAddress;
import fr.lesbases.ui.SlugParameter;

/** A base, then its things in tabs, which the features bring. */
@Route("bases/:slug/:tab?")
@AnonymousAllowed
@ForReaders
@Uses(MembersPanel.class) // the bundle holds what is reached from a route, which a tab that is injected is not
@Uses(ComboBox.class) // the same for what chooses the resources to show first
class BaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Bases bases;
    private final CurrentViewer currentViewer;
    private final BaseParts parts;
    private final SiteAddress site;
    private String title = "";

    BaseView(Bases bases, CurrentViewer currentViewer, BaseParts parts, SiteAddress site) {
        this.bases = bases;
        this.currentViewer = currentViewer;
        this.parts = parts;
        this.site = site;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Slug asked = SlugParameter.of(event);
        BasePage page = bases.page(asked);
        String segment = event.getRouteParameters().get("tab").orElse("");
        if (!page.base().slug().equals(asked)) {
            event.forwardTo(BaseRoutes.tab(page.base().slug(), segment).substring(1), event.getLocation().getQueryParameters());
            return;
        }
        title = PageTab.title(page.base().name(), parts.tabs(), segment, page);
        Viewer viewer = currentViewer.get();
        Div below = new Div(page.isReadable() ? new PageTabs<>(page, viewer, parts.tabs(), segment, event.getLocation().getQueryParameters(), Texts.get("base.tabs"),
                tab -> BaseRoutes.tab(page.base().slug(), tab)) : locked(page, segment, viewer));
        below.addClassName("wrap");

        removeAll();
        add(new BaseHead(page, parts.facts(page), parts.actions(page, viewer), share(page), new MoreMenu<>(page, viewer, parts.entries())), below);
    }

    private SharePanel share(BasePage page) {
        String path = BaseRoutes.page(page.base().slug());
        SharePanel share = new SharePanel(page.base().name(), site.of(path), path);
        return page.base().isPublic() ? share.withFeed(BaseRoutes.feed(page.base().slug())) : share;
    }

    private static LockBox locked(BasePage page, String segment, Viewer viewer) {
        if (!segment.isEmpty()) {
            throw new NotFound("ui.notFound");
        }
        return new LockBox(Texts.get("base.locked")).orSignIn(viewer, BaseRoutes.page(page.base().slug()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
