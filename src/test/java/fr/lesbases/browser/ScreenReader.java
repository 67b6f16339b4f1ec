package fr.lesbases.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a screen reader is given of a page, in the order in which it reads it: Chromium's own accessibility tree. */
public final class ScreenReader {

    private static final Set<String> CONTROLS = Set.of("button", "link", "textbox", "checkbox", "radio", "combobox", "DisclosureTriangle");
    private static final Set<String> PARTS = Set.of("main", "navigation", "banner", "complementary", "contentinfo", "heading", "group", "radiogroup", "table", "columnheader", "rowheader",
            "cell", "note", "figure", "image", "list", "toolbar", "status", "alert");

    private final Map<String, JsonObject> nodes = new HashMap<>();
    private final JsonObject root;

    private ScreenReader(JsonArray tree) {
        tree.forEach(node -> nodes.put(text(node.getAsJsonObject().get("nodeId")), node.getAsJsonObject()));
        root = tree.get(0).getAsJsonObject();
    }

    public static ScreenReader of(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        try {
            devtools.send("Accessibility.enable");
            return new ScreenReader(devtools.send("Accessibility.getFullAXTree").getAsJsonArray("nodes"));
        } finally {
            devtools.detach();
        }
    }

    /** One line each, as far in as it stands within others: role, level, name, state. @param roles which ones, as Chromium names them */
    public List<String> outline(Set<String> roles) {
        List<String> lines = new ArrayList<>();
        walk(root, roles, 0, lines);
        return lines;
    }

    /** Everything one can stop at. */
    public List<String> outline() {
        Set<String> all = new HashSet<>(CONTROLS);
        all.addAll(PARTS);
        return outline(all);
    }

    /** Every control with the names of all it stands in, as one who tabs hears it. */
    public List<String> controls() {
        List<String> heard = new ArrayList<>();
        collect(root, "", heard);
        return heard;
    }

    private void walk(JsonObject node, Set<String> roles, int depth, List<String> lines) {
        boolean told = isRead(node) && roles.contains(role(node));
        if (told) {
            lines.add("  ".repeat(depth) + told(node));
        }
        children(node).forEach(child -> walk(child, roles, told ? depth + 1 : depth, lines));
    }

    private void collect(JsonObject node, String within, List<String> heard) {
        if (isRead(node) && CONTROLS.contains(role(node))) {
            heard.add(within + role(node) + " \"" + name(node) + "\"");
        }
        boolean names = isRead(node) && Set.of("group", "radiogroup", "navigation", "toolbar", "table", "dialog").contains(role(node)) && !name(node).isBlank();
        children(node).forEach(child -> collect(child, names ? within + name(node) + " > " : within, heard));
    }

    private List<JsonObject> children(JsonObject node) {
        List<JsonObject> children = new ArrayList<>();
        if (node.has("childIds")) {
            node.getAsJsonArray("childIds").forEach(id -> {
                if (nodes.containsKey(text(id))) {
                    children.add(nodes.get(text(id)));
                }
            });
        }
        return children;
    }

    private static boolean isRead(JsonObject node) {
        return !node.get("ignored").getAsBoolean();
    }

    private static String role(JsonObject node) {
        return node.has("role") ? text(node.getAsJsonObject("role").get("value")) : "";
    }

    private static String name(JsonObject node) {
        return node.has("name") ? text(node.getAsJsonObject("name").get("value")).replace('\u00a0', ' ').replace('\u202f', ' ').strip() : "";
    }

    private static String told(JsonObject node) {
        StringBuilder line = new StringBuilder(role(node));
        property(node, "level").ifPresent(level -> line.append(' ').append(level));
        if (!name(node).isEmpty()) {
            line.append(" \"").append(name(node)).append('"');
        }
        property(node, "expanded").ifPresent(open -> line.append(open.equals("true") ? " expanded" : " collapsed"));
        property(node, "checked").ifPresent(checked -> line.append(checked.equals("true") ? " checked" : ""));
        property(node, "invalid").filter("true"::equals).ifPresent(wrong -> line.append(" invalid"));
        return line.toString();
    }

    private static Optional<String> property(JsonObject node, String name) {
        if (node.has("properties")) {
            for (JsonElement one : node.getAsJsonArray("properties")) {
                if (text(one.getAsJsonObject().get("name")).equals(name)) {
                    return Optional.of(text(one.getAsJsonObject().getAsJsonObject("value").get("value")));
                }
            }
        }
        return Optional.empty();
    }

    private static String text(JsonElement value) {
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }
}
