package fr.lesbases.search.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.lesbases.ui.ForReaders;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/** A value of a facet as it is shown: its label, which holds its checkbox, its words and its count. */
public record ShownFacet(FacetOptions list, Element label) {

    public static Stream<ShownFacet> all(List<FacetOptions> lists) {
        return lists.stream().flatMap(list -> Jsoup.parseBodyFragment(list.getElement().getProperty(ForReaders.MARKUP)).select("label").stream().map(label -> new ShownFacet(list, label)));
    }

    public String words() {
        return label.selectFirst(".opt__t").text();
    }

    public String count() {
        return label.selectFirst(".n").text();
    }

    public boolean isChosen() {
        return check().hasAttr("checked");
    }

    /** As a person does it. */
    public void choose(boolean wanted) {
        send(check().val(), wanted);
    }

    /** What a browser could send. */
    public void send(String code, boolean wanted) {
        list.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(list.getElement(), "change",
                new JsonMapper().valueToTree(Map.of("event.target.value", code, "event.target.checked", wanted))));
    }

    private Element check() {
        return label.selectFirst("input");
    }
}
