package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.lesbases.common.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** "Enregistrement… / Enregistré": the browser knows what has been typed, the server what has become of it. */
@Tag("lb-save-state")
@JsModule("./save-state.ts")
final class SaveState extends Component {

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

    SaveState(Supplier<Standing> standing) {
        this.standing = standing;
        getElement().setPropertyJson("texts", new JsonMapper().valueToTree(Stream.concat(Stream.of("saving", "offline"), Arrays.stream(Standing.values()).map(Standing::code))
                .collect(Collectors.toMap(Function.identity(), state -> Texts.get("resource.save." + state)))));
    }

    /** Tells how it stands now. */
    void tell() {
        getElement().callJsFunction("told", standing.get().code());
    }

    /** The browser asks once the fields have sent what was typed: here, all of that has been dealt with. */
    @ClientCallable
    private void ask(int count) {
        getElement().callJsFunction("answered", count, standing.get().code());
    }
}
