package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.resource.ResourceRow;
import java.util.List;
import java.util.function.Function;

/** Resources, one below the other. */
public final class ResourceList extends UnorderedList {

    /** @param row how each is shown, for instance {@code ResourceItem::plain} */
    public ResourceList(List<ResourceRow> rows, Function<ResourceRow, ResourceItem> row) {
        addClassName("rows");
        rows.stream().map(row).forEach(this::add);
    }

    /** With less room, as beside something else. */
    public ResourceList compact() {
        addClassName("rows--compact");
        return this;
    }
}
