package fr.lesbases.firstversion;

import fr.lesbases.common.Texts;
import fr.lesbases.common.WebAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** What the first version told of a resource in fields that ours has not: kept as a list at its end, so that nothing is lost and readers go on seeing it. */
final class Credits {

    private final List<String> lines = new ArrayList<>();

    /** @param label the key of what it is; empty values say nothing */
    void add(String label, Collection<String> values) {
        addNamed(Texts.get(label), values.stream().map(Credits::escaped).toList());
    }

    /** @param label as people of the first version read it */
    void addTags(String label, Collection<String> names) {
        addNamed(Texts.get("firstversion.credits.tags", label), names.stream().map(Credits::escaped).toList());
    }

    /** One line for all of them. @param values what {@link #linked} and {@link #escaped} give */
    void addHtml(String label, Collection<String> values) {
        addNamed(Texts.get(label), values);
    }

    /** @param label in words */
    void addHtmlNamed(String label, Collection<String> values) {
        addNamed(label, values);
    }

    private void addNamed(String label, Collection<String> values) {
        List<String> said = values.stream().filter(value -> !value.isBlank()).distinct().toList();
        if (!said.isEmpty()) {
            lines.add("<li><strong>" + escaped(label) + "</strong> " + said.stream().collect(Collectors.joining(", ")) + "</li>");
        }
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(Limits.oneLine(text), "UTF-8");
    }

    /** The words, leading there where it is an address; both as words where it is none. */
    static String linked(String words, String address) {
        Optional<WebAddress> web = address.isBlank() ? Optional.empty() : WebAddress.parse(address);
        if (web.isPresent()) {
            return "<a href=\"" + HtmlUtils.htmlEscape(web.get().value(), "UTF-8") + "\">" + escaped(words.isBlank() ? web.get().host() : words) + "</a>";
        }
        return escaped(address.isBlank() ? words : words + " – " + address);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    String html() {
        return "<ul>" + String.join("", lines) + "</ul>";
    }
}
