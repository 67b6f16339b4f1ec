package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.ui.PageAction;
import java.util.List;
import java.util.function.Function;

/** Brings what features offer to do with a resource, for instance "Enregistrer", to its rows in lists. */
@org.springframework.stereotype.Component
public class RowActions {

    private final List<PageAction<ResourceRow>> actions;
    private final CurrentViewer currentViewer;

    RowActions(List<PageAction<ResourceRow>> actions, CurrentViewer currentViewer) {
        this.actions = List.copyOf(actions);
        this.currentViewer = currentViewer;
    }

    /** The same rows with their actions. Who looks is asked once for the whole list. @param item how a row is shown, for instance {@code ResourceItem::plain} */
    public <T> Function<T, ResourceItem> on(Function<T, ResourceItem> item) {
        Viewer viewer = currentViewer.get();
        return row -> {
            ResourceItem made = item.apply(row);
            made.offer(actions.stream().filter(action -> action.isVisible(made.row(), viewer)).<Component>map(action -> action.component(made.row())).toList());
            return made;
        };
    }
}
