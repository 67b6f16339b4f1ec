package fr.lesbases.resource.ui.editor;

import fr.lesbases.common.Texts;
import fr.lesbases.resource.ui.block.text.RichTextField;
import fr.lesbases.ui.Icon;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What the block list says and offers, handed to the browser once. */
final class BlockListTexts {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SAID = List.of("lifted", "moved", "dropped", "cancelled", "hint", "pointerHint", "gap", "selected", "selectedOne", "selection", "selectNone",
            "slash", "slashFound", "enter");

    private BlockListTexts() {
    }

    static void on(BlockList list) {
        list.getElement().setPropertyJson("texts", JSON.valueToTree(texts()));
        list.getElement().setPropertyJson("richText", JSON.valueToTree(RichTextField.texts()));
        list.getElement().setPropertyJson("languages", JSON.valueToTree(RichTextField.languages()));
        list.getElement().setPropertyJson("actions", JSON.valueToTree(List.of(
                action("up", Icon.UP, "Alt ↑", false), action("down", Icon.DOWN, "Alt ↓", false),
                action("moveTo", Icon.ARROW_RIGHT, "", false), action("duplicate", Icon.PLUS, "Ctrl D", false),
                action("copy", Icon.COPY, "Ctrl C", false), action("paste", Icon.PASTE, "Ctrl V", false), action("delete", Icon.DELETE, "Suppr", true))));
        list.getElement().setProperty("several", true);
        list.getElement().setPropertyJson("kinds", JSON.valueToTree(Kind.all().stream().map(BlockListTexts::kind).toList()));
    }

    private static Map<String, String> texts() {
        return SAID.stream().collect(Collectors.toMap(key -> key, key -> Texts.get("resource.editor.list." + key)));
    }

    private static Map<String, Object> action(String id, Icon icon, String shortcut, boolean danger) {
        return Map.of("id", id, "text", Texts.get("resource.editor.action." + id), "icon", icon.address(), "shortcut", shortcut, "danger", danger);
    }

    private static Map<String, Object> kind(Kind kind) {
        return Map.of("id", kind.code(), "text", Texts.get("resource.kind." + kind.code()), "description", Texts.get("resource.kind." + kind.code() + ".help"), "icon", Icon.of(kind.code()).address(),
                "group", kind.group().name());
    }
}
