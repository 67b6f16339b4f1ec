package fr.lesbases.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.ForReaders;

/** A page written in Markdown. */
@Route("aide")
@RouteAlias("contact")
@RouteAlias("accessibilite")
@RouteAlias("mentions-legales")
@RouteAlias("confidentialite")
@RouteAlias("conditions")
@AnonymousAllowed
@ForReaders
class WrittenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WrittenPages pages;
    private String title = "";

    WrittenView(WrittenPages pages) {
        this.pages = pages;
        addClassNames("wrap", "written");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WrittenPages.WrittenPage page = pages.read(event.getLocation().getFirstSegment());
        title = page.title();
        removeAll();
        add(new Breadcrumb().here(title), new H1(title), new Html("<div class=\"prose\">" + page.html() + "</div>"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
