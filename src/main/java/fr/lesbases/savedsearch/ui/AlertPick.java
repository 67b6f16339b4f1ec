package fr.lesbases.savedsearch.ui;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lesbases.common.Texts;
import fr.lesbases.savedsearch.Alert;
import fr.lesbases.savedsearch.SavedSearch;
import fr.lesbases.ui.Icon;
import java.util.Arrays;
import java.util.function.Consumer;

/** How often a search tells what is new, changed in place. */
final class AlertPick extends NativeLabel {

    private static final String VALUE = "value";

    AlertPick(SavedSearch search, Consumer<Alert> change) {
        Element select = new Element("select").setAttribute("aria-label", Texts.get("savedsearch.alert.of", search.name()));
        for (Alert alert : Alert.values()) {
            select.appendChild(new Element("option").setAttribute(VALUE, alert.name()).setText(Texts.get("savedsearch.alert." + alert)).setAttribute("selected", alert == search.alert()));
        }
        select.setProperty(VALUE, search.alert().name());
        select.addPropertyChangeListener(VALUE, "change", chosen -> {
            if (chosen.isUserOriginated()) {
                Arrays.stream(Alert.values()).filter(alert -> alert.name().equals(String.valueOf(chosen.getValue()))).forEach(change);
            }
        });
        addClassName("pick");
        add(new Span(Texts.get("savedsearch.alert.short")));
        getElement().appendChild(select);
        add(Icon.DOWN.create(18));
    }
}
