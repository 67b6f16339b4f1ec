package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * "Enregistrement… / Enregistré": the browser knows what has been typed, the server what has become of it. The browser keeps what was typed until the server
 * confirms it, also when its tab is closed, and gives it back where the same person opens the editor again.
 */
@Tag("lb-save-state")
@JsModule("./save-state.ts")
final class SaveState extends Component {

    private final ResourceId resource;
    private final ProfileId writer;
    private final Supplier<Standing> standing;

    /** What has become of what the person typed and did. */
    enum Standing {
        SAVED,
        /** Something breaks a limit; its sentence stands beside the field. */
        REFUSED,
        /** Somebody else changed the same thing, and the person has to choose. */
        CONFLICT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    SaveState(ResourceId resource, ProfileId writer, Supplier<Standing> standing, Consumer<List<TypedBefore>> givingBack) {
        this.resource = resource;
        this.writer = writer;
        this.standing = standing;
        getElement().setPropertyJson("texts", new JsonMapper().valueToTree(Stream.concat(Stream.of("saving", "offline"), Arrays.stream(Standing.values()).map(Standing::code))
                .collect(Collectors.toMap(Function.identity(), state -> Texts.get("resource.save." + state)))));
        getElement().addEventListener("typed", event -> confirm(event.getEventData().get("event.detail.order").asLong())).addEventData("event.detail.order");
        getElement().addEventListener("typed-before", event -> givingBack.accept(event.getEventData().get("event.detail.typed").valueStream().map(SaveState::read).toList()))
                .addEventData("event.detail.typed");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().callJsFunction("giveBack", writer.toString(), resource.toString());
    }

    /** Tells how it stands now. */
    void tell() {
        getElement().callJsFunction("told", standing.get().code());
    }

    /** Whatever was sent before the question has been handled when this answer goes out. */
    private void confirm(long order) {
        getElement().callJsFunction("confirmed", order, standing.get().code());
    }

    private static TypedBefore read(JsonNode typed) {
        String block = typed.get("block").asString();
        return new TypedBefore(block.isEmpty() ? Optional.empty() : Optional.of(new BlockId(UUID.fromString(block))), typed.get("kind").asString(), typed.get("field").asString(),
                typed.get("bases").valueStream().map(JsonNode::asString).toList(), typed.get("value").asString());
    }
}
