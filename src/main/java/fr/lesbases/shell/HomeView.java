package fr.lesbases.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What this is, in ten seconds. */
@Route("")
@AnonymousAllowed
class HomeView extends Div {

    HomeView() {
        add(new HomeHero());
    }
}
