package fr.lesbases.resource.ui.preview;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Preview;
import fr.lesbases.resource.Previewing;
import fr.lesbases.resource.WorkPage;
import fr.lesbases.resource.ui.OpenPages;
import fr.lesbases.resource.ui.ResourceBand;
import fr.lesbases.resource.ui.ResourceBody;
import fr.lesbases.resource.ui.RightsLost;
import fr.lesbases.ui.BareLayout;
import fr.lesbases.ui.SlugParameter;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The working copy as its readers will see it. Follows what is written meanwhile. */
@Route("ressources/:slug/apercu")
@StyleSheet("styles/preview.css")
@PermitAll
class PreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, BareLayout {

    private final Previewing previewing;
    private final OpenPages open;
    private String title = "";

    PreviewView(Previewing previewing, OpenPages open) {
        this.previewing = previewing;
        this.open = open;
        addClassName("resource");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Slug slug = SlugParameter.of(event);
        Way way = Way.of(event.getLocation().getQueryParameters());
        Preview preview = previewing.of(slug);
        title = WorkPage.PREVIEW.title(preview.page().title());
        show(preview, way);
        open.watch(this, preview.page().id(), () -> again(preview.page().slug(), way));
        if (way.isInFrame()) {
            // Told from the main part of the page around it
            getElement().executeJs("this.closest('main').ariaLabel = $0", title);
        }
        if (way == Way.ON_PAPER) {
            UI.getCurrent().getPage().addJavaScript("/js/paper.js");
        }
    }

    private void show(Preview preview, Way way) {
        removeAll();
        if (!way.isInFrame()) {
            add(new PreviewBar(preview, way));
        }
        if (way.framed().isPresent()) {
            add(new PageFrame(way, preview.page().slug()));
        } else {
            add(new ResourceBand(preview.page()), new ResourceBody(preview.page(), List.of()));
        }
    }

    private void again(Slug slug, Way way) {
        try {
            show(previewing.of(slug), way);
        } catch (AccessDenied | NotFound lost) {
            removeAll();
            add(RightsLost.ofEditor());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
