package fr.lesbases.collection.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import fr.lesbases.collection.Choosing;
import fr.lesbases.common.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The buttons that reach the browser with one answer: told together, by one query, whose resources are in a collection already. */
final class CollectedMarks {

    private final List<CollectButton> buttons = new ArrayList<>();

    private CollectedMarks() {
    }

    static void ask(UI ui, CollectButton button, Choosing choosing) {
        CollectedMarks waiting = ComponentUtil.getData(ui, CollectedMarks.class);
        if (waiting == null) {
            waiting = new CollectedMarks();
            ComponentUtil.setData(ui, CollectedMarks.class, waiting);
            CollectedMarks together = waiting;
            ui.beforeClientResponse(ui, answer -> {
                ComponentUtil.setData(ui, CollectedMarks.class, null);
                together.show(choosing);
            });
        }
        waiting.buttons.add(button);
    }

    private void show(Choosing choosing) {
        Set<ResourceId> held = choosing.held(buttons.stream().map(CollectButton::resource).distinct().toList());
        buttons.forEach(button -> button.show(held.contains(button.resource())));
    }
}
