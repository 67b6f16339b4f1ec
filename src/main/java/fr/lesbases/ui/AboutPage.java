package fr.lesbases.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A thing in the words of schema.org, for search engines and other programs: its type and properties. Names and texts stay as people wrote them.
 *
 * @param properties texts, numbers, further things as maps, and lists of these
 */
public record AboutPage(String type, Map<String, Object> properties) {

    public AboutPage {
        properties = Map.copyOf(properties);
    }

    public AboutPage(String type) {
        this(type, Map.of());
    }

    /** With one more property. */
    public AboutPage with(String property, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(properties);
        more.put(property, value);
        return new AboutPage(type, more);
    }

    /** The same where there is such a value. */
    public AboutPage with(String property, Optional<?> value) {
        return value.isPresent() ? with(property, value.get()) : this;
    }

    /** As the value of a property of something else. */
    public Map<String, Object> nested() {
        Map<String, Object> nested = new LinkedHashMap<>(properties);
        nested.put("@type", type);
        return nested;
    }
}
