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
import fr.lesbases.ui.Contents;
import fr.lesbases.ui.ForReaders;
import org.jsoup.Jsoup;

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
        Contents contents = new Contents();
        Jsoup.parseBodyFragment(page.html()).select("h2[id]").forEach(heading -> contents.to(heading.id(), heading.text()));
        Div text = new Div(contents, new Html("<div class=\"prose\">" + page.html() + "</div>"));
        text.addClassName("read");
        add(new Breadcrumb().here(title), new H1(title), text);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
