package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.lesbases.common.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** "Enregistrement… / Enregistré": turns to saving in the browser at the first keystroke, to saved when the server says so. */
@Tag("lb-save-state")
@JsModule("./save-state.ts")
final class SaveState extends Component {

    private static final List<String> SAID = List.of("saving", "saved", "offline", "refused");

    SaveState() {
        getElement().setPropertyJson("texts", new JsonMapper().valueToTree(SAID.stream().collect(Collectors.toMap(Function.identity(), key -> Texts.get("resource.save." + key)))));
    }

    void saved() {
        getElement().callJsFunction("saved");
    }

    void refused() {
        getElement().callJsFunction("refused");
    }
}
