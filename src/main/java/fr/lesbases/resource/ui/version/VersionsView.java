package fr.lesbases.resource.ui.version;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lesbases.common.RevisionId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Comparison;
import fr.lesbases.resource.History;
import fr.lesbases.resource.Versions;
import fr.lesbases.resource.WorkPage;
import fr.lesbases.resource.WorkingCopy;
import fr.lesbases.resource.ui.OpenPages;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.resource.ui.RightsLost;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.SlugParameter;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** The page "Versions": the list, one of them, or two compared, as its address says. */
@Route("ressources/:slug/versions")
@StyleSheet("styles/versions.css")
@PermitAll
class VersionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Versions versions;
    private final Authoring authoring;
    private final OpenPages open;
    private String title = "";

    VersionsView(Versions versions, Authoring authoring, OpenPages open) {
        this.versions = versions;
        this.authoring = authoring;
        this.open = open;
        addClassNames("wrap", "versions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Slug slug = SlugParameter.of(event);
        QueryParameters address = event.getLocation().getQueryParameters();
        Optional<RevisionId> one = VersionAddress.one(address);
        if (one.isPresent()) {
            Comparison comparison = versions.compare(slug, one, one);
            show(comparison.copy(), VersionLabel.line(comparison.after()), new OneVersion(comparison, new Restoring(versions, authoring, comparison.copy())));
        } else if (VersionAddress.isComparison(address)) {
            Comparison comparison = versions.compare(slug, VersionAddress.before(address), VersionAddress.after(address));
            show(comparison.copy(), Texts.get("resource.versions.compare.title"), new ComparisonPanel(comparison, versions, new Restoring(versions, authoring, comparison.copy())));
        } else {
            History history = versions.history(slug, Addresses.page(address));
            show(history.copy(), Texts.get("resource.versions.title"), new HistoryPanel(history, versions, new Restoring(versions, authoring, history.copy())));
        }
    }

    private void show(WorkingCopy copy, String heading, Component panel) {
        String list = Texts.get("resource.versions.title");
        Breadcrumb way = new Breadcrumb().to(ResourceRoutes.page(copy.slug()), copy.content().title(), copy.content().language());
        title = heading.equals(list) ? WorkPage.VERSIONS.title(copy.content().title()) : Texts.get("resource.versions.pageTitle.of", heading, copy.content().title());
        removeAll();
        add(heading.equals(list) ? way.here(list) : way.to(ResourceRoutes.versions(copy.slug()), list).here(heading), panel);
        open.watch(this, copy.id(), () -> {
            if (!authoring.isEditable(copy.id())) {
                removeAll();
                add(RightsLost.ofEditor());
            }
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
