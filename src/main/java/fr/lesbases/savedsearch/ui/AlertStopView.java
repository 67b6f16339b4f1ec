package fr.lesbases.savedsearch.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Texts;
import fr.lesbases.savedsearch.AlertStops;
import java.util.function.Consumer;

/** Where the link below an alert leads: its button ends it, opening the page does not. Nobody has to sign in for it. */
@Route("alertes/:secret")
@AnonymousAllowed
@Uses(SearchDialog.class)
class AlertStopView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AlertStops stops;
    private final Paragraph lead = new Paragraph();
    private final Div buttons = new Div();

    AlertStopView(AlertStops stops) {
        this.stops = stops;
        lead.addClassName("form__lead");
        lead.getElement().setAttribute("role", "status");
        buttons.addClassName("form__buttons");
        addClassNames("wrap", "form");
        add(new H1(getPageTitle()), lead, buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("secret").orElse(""));
    }

    private void show(String secret) {
        AlertStops.Stop stop = stops.find(secret).orElseThrow(() -> new NotFound("savedsearch.stop.gone"));
        lead.setText(Texts.get(stop.on() ? "savedsearch.stop.ask" : "savedsearch.stop.done", stop.name()));
        buttons.removeAll();
        if (stop.on()) {
            Button one = button("savedsearch.stop.one", secret, stops::stop);
            one.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(one);
        }
        if (stop.others() > 0) {
            buttons.add(button(stop.on() ? "savedsearch.stop.all" : "savedsearch.stop.others", secret, stops::stopAll));
        }
        Anchor home = new Anchor("/", Texts.get("savedsearch.stop.home"));
        home.addClassNames("btn", "btn--line");
        buttons.add(home);
    }

    private Button button(String key, String secret, Consumer<String> end) {
        return new Button(Texts.get(key), click -> {
            end.accept(secret);
            show(secret);
        });
    }

    @Override
    public String getPageTitle() {
        return Texts.get("savedsearch.stop.title");
    }
}
