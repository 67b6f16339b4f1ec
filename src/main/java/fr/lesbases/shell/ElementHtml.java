package fr.lesbases.shell;

import com.vaadin.flow.dom.Element;
import fr.lesbases.ui.ForReaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/** Writes elements of a view as HTML, as a browser has them once the live page is there: without a blank more or less. */
final class ElementHtml {

    /** Of links that Vaadin's router leaves alone; no attribute of HTML. */
    private static final String OF_LIVE_LINKS = "router-ignore";
    /** Properties that Flow sets on native elements, of which an attribute says the same before any script runs. */
    private static final Set<String> ATTRIBUTES = Set.of("value", "placeholder", "title", "alt", "src", "href", "type", "name", "open", "checked", "disabled", "selected", "required");
    private static final List<String> MARKUP = List.of("innerHTML", ForReaders.MARKUP);
    /** Those that have no end: HTML, void elements. */
    private static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /** Fields, called otherwise: by their own name the plain ones would begin as well, once Vaadin's scripts are there, and forget what was filled in. */
    private static final Map<String, String> FIELDS = Map.of("vaadin-text-field", "plain-text-field", "vaadin-email-field", "plain-email-field", "vaadin-checkbox", "plain-checkbox");

    private final String address;
    private final StringBuilder html = new StringBuilder();

    private ElementHtml(String address) {
        this.address = address;
    }

    /** @param address of the page, its query included */
    static String of(Element element, String address) {
        ElementHtml written = new ElementHtml(address);
        written.write(element);
        return written.html.toString();
    }

    private void write(Element element) {
        if (element.isTextNode()) {
            html.append(HtmlUtils.htmlEscape(element.getText(), "UTF-8"));
            return;
        }
        String tag = FIELDS.getOrDefault(element.getTag(), element.getTag());
        html.append('<').append(tag);
        if (element.isVisible()) {
            writeAttributes(element, tag);
            html.append('>');
            writeContent(element);
        } else {
            // Its place stays, so that each element has that of the live one
            html.append(" hidden>");
        }
        if (!VOID.contains(tag)) {
            html.append("</").append(tag).append('>');
        }
    }

    private void writeAttributes(Element element, String tag) {
        element.getAttributeNames().filter(name -> !name.equals(OF_LIVE_LINKS)).forEach(name -> write(name, value(name, element.getAttribute(name))));
        element.getPropertyNames().filter(ATTRIBUTES::contains).filter(name -> !(tag.equals("select") && name.equals("value"))).forEach(name -> {
            Object value = element.getPropertyRaw(name);
            if (Boolean.TRUE.equals(value)) {
                html.append(' ').append(name);
            } else if (value != null && !(value instanceof Boolean)) {
                write(name, String.valueOf(value));
            }
        });
    }

    private void write(String name, String value) {
        html.append(' ').append(name).append("=\"").append(HtmlUtils.htmlEscape(value, "UTF-8")).append('"');
    }

    private void writeContent(Element element) {
        // As it is: the browser reads it, and once is enough
        MARKUP.forEach(name -> {
            if (element.getPropertyRaw(name) instanceof String markup) {
                html.append(markup);
            }
        });
        int children = element.getChildCount();
        for (int index = 0; index < children; index++) {
            write(element.getChild(index));
        }
    }

    /** Of places of the page their whole address, for whoever has no scripts or opens them apart: {@code <base>}, which Vaadin needs, would make them places of the home page. */
    private String value(String attribute, String value) {
        return attribute.equals("href") && value.startsWith("#") ? address + value : value;
    }
}
