package fr.lesbases.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.lesbases.ui.ForReaders;
import fr.lesbases.ui.Formats;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A list of values to choose from, as checkboxes of the form of the words, which works without script. There are hundreds in a page, so they are one text of HTML, where elements would be seven nodes each;
 * {@code facet-options.ts} changes numbers and ticks in place, so that nothing loses the focus.
 */
@Tag("lb-options")
@JsModule("./facet-options.ts")
public final class FacetOptions extends HtmlContainer {

    private final String facet;
    private final Map<String, FacetOption> options = new LinkedHashMap<>();
    private Set<FacetOption> more = Set.of();

    /** @param facet the parameter of the address @param choose gets the code of a value, and whether it is wanted */
    public FacetOptions(String facet, BiConsumer<String, Boolean> choose) {
        this.facet = facet;
        getElement().addEventListener("change", event -> {
            String code = event.getEventData().get("event.target.value").asString();
            if (options.containsKey(code)) {
                choose.accept(code, event.getEventData().get("event.target.checked").asBoolean());
            }
        }).addEventData("event.target.value").addEventData("event.target.checked");
    }

    /** These instead of others, in this order. @param more those of them that are shown on demand */
    public void show(Collection<FacetOption> values, Set<FacetOption> more) {
        options.clear();
        this.more = more;
        change(values);
    }

    /** The same with other numbers and ticks, where they are; what was not there comes last. */
    public void change(Collection<FacetOption> values) {
        values.forEach(option -> options.put(option.code(), option));
        Set<String> onDemand = more.stream().map(FacetOption::code).collect(Collectors.toSet());
        StringBuilder html = new StringBuilder("<ul class=\"opts\">");
        options.values().forEach(option -> write(option, onDemand.contains(option.code()), html));
        getElement().setProperty(ForReaders.MARKUP, html.append("</ul>").toString());
    }

    /** The codes of what is shown. */
    Set<String> codes() {
        return options.keySet();
    }

    private void write(FacetOption option, boolean onDemand, StringBuilder html) {
        html.append(onDemand ? "<li class=\"opt-more\">" : "<li>").append(option.found() == 0 ? "<label class=\"opt opt--none\">" : "<label class=\"opt\">")
                .append("<input type=\"checkbox\" class=\"check\" form=\"").append(WordsForm.ID).append("\" name=\"").append(escape(facet)).append("\" value=\"").append(escape(option.code()))
                .append(option.isChosen() ? "\" checked>" : "\">").append("<span class=\"opt__t\">").append(escape(option.words()))
                .append("</span><span class=\"n\">").append(escape(Formats.number(option.found()))).append("</span></label></li>");
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
