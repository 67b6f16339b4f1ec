package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * "Enregistrement… / Enregistré": turns to saving in the browser at the first keystroke, to saved when the server says so. The browser keeps what was typed
 * until the server confirms it, and gives it back when the page has to be loaded anew.
 */
@Tag("lb-save-state")
@JsModule("./save-state.ts")
final class SaveState extends Component {

    private static final List<String> SAID = List.of("saving", "saved", "offline", "refused");

    SaveState(ResourceId resource, Consumer<TypedBefore> givingBack) {
        getElement().setProperty("page", resource.toString());
        getElement().setPropertyJson("texts", new JsonMapper().valueToTree(SAID.stream().collect(Collectors.toMap(Function.identity(), key -> Texts.get("resource.save." + key)))));
        getElement().addEventListener("typed", event -> confirm(event.getEventData().get("event.detail.order").asLong())).addEventData("event.detail.order");
        getElement().addEventListener("typed-before", event -> event.getEventData().get("event.detail.typed").forEach(typed -> givingBack.accept(read(typed))))
                .addEventData("event.detail.typed");
    }

    /** Whatever was sent before the question has been handled when this answer goes out. */
    private void confirm(long order) {
        getElement().callJsFunction("confirmed", order);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().callJsFunction("giveBack");
    }

    void saved() {
        getElement().callJsFunction("saved");
    }

    void refused() {
        getElement().callJsFunction("refused");
    }

    private static TypedBefore read(JsonNode typed) {
        String block = typed.get("block").asString();
        return new TypedBefore(block.isEmpty() ? Optional.empty() : Optional.of(new BlockId(UUID.fromString(block))), typed.get("field").asString(),
                typed.get("bases").valueStream().map(JsonNode::asString).toList(), typed.get("value").asString());
    }
}
