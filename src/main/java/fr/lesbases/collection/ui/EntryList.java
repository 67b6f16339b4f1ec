package fr.lesbases.collection.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.DomListenerRegistration;
import fr.lesbases.collection.CollectionEntry;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The resources of a collection, put into another order by mouse, touch or keyboard: the editor's list of blocks, without kinds. */
@Tag("lb-block-list")
@JsModule("./block-list.ts")
@NpmPackage(value = "sortablejs", version = "1.15.7")
@NpmPackage(value = "@types/sortablejs", version = "1.15.9")
final class EntryList extends HtmlContainer {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ID = "event.detail.id";
    private static final String TO = "event.detail.to";
    private static final String ACTION = "event.detail.action";

    private final Function<CollectionEntry, EntryFrame> frameOf;
    private final Map<ResourceId, EntryFrame> frames = new HashMap<>();
    private List<ResourceId> shown = List.of();

    EntryList(Function<CollectionEntry, EntryFrame> frameOf) {
        this.frameOf = frameOf;
        addClassName("entries");
        getElement().setPropertyJson("texts", JSON.valueToTree(Stream.of("lifted", "moved", "dropped", "cancelled", "hint", "pointerHint", "gap")
                .collect(Collectors.toMap(key -> key, key -> Texts.get("resource.editor.list." + key)))));
        getElement().setPropertyJson("actions", JSON.valueToTree(List.of(action("up", Icon.UP, "Alt ↑", false), action("down", Icon.DOWN, "Alt ↓", false),
                action("delete", Icon.DELETE, "Suppr", true))));
    }

    /** Shows these; frames that are there stay, so that what one is typing in is left alone. */
    void show(List<CollectionEntry> entries) {
        List<ResourceId> wanted = entries.stream().map(entry -> entry.row().id()).toList();
        List<ResourceId> now = new ArrayList<>(shown);
        now.stream().filter(id -> !wanted.contains(id)).toList().forEach(id -> {
            remove(frames.remove(id));
            now.remove(id);
        });
        for (int position = 0; position < wanted.size(); position++) {
            ResourceId id = wanted.get(position);
            CollectionEntry entry = entries.get(position);
            EntryFrame frame = frames.computeIfAbsent(id, made -> frameOf.apply(entry));
            // One that went down is taken out, rather than all it passed being put above it
            if (position + 1 < now.size() && now.get(position + 1).equals(id)) {
                remove(frames.get(now.get(position)));
                now.remove(position);
            }
            if (position >= now.size() || !now.get(position).equals(id)) {
                now.remove(id);
                frame.removeFromParent();
                addComponentAtIndex(position, frame);
                now.add(position, id);
            }
            frame.show(position + 1, wanted.size());
        }
        shown = wanted;
    }

    /** @param moved told what was dropped, and at which place, from 0, counted without it */
    void onReorder(BiConsumer<ResourceId, Integer> moved) {
        listen("reorder", List.of(ID, TO), data -> moved.accept(id(data), data.get(TO).asInt()));
    }

    /** @param acted told up, down or delete */
    void onAction(BiConsumer<ResourceId, String> acted) {
        listen("block-action", List.of(ID, ACTION), data -> acted.accept(id(data), data.get(ACTION).asString()));
    }

    /** What comes before the place {@code position}, from 0, once {@code moved} is out of the list. */
    Optional<ResourceId> before(int position, ResourceId moved) {
        return shown.stream().filter(id -> !id.equals(moved)).limit(Math.max(0, position)).reduce((first, last) -> last);
    }

    int position(ResourceId id) {
        return shown.indexOf(id);
    }

    private void listen(String event, List<String> data, java.util.function.Consumer<JsonNode> heard) {
        DomListenerRegistration listening = getElement().addEventListener(event, happened -> heard.accept(happened.getEventData()));
        data.forEach(listening::addEventData);
    }

    private static ResourceId id(JsonNode data) {
        return new ResourceId(UUID.fromString(data.get(ID).asString()));
    }

    private static Map<String, Object> action(String id, Icon icon, String shortcut, boolean danger) {
        return Map.of("id", id, "text", Texts.get("collection.entry.action." + id), "icon", icon.address(), "shortcut", shortcut, "danger", danger);
    }
}
