package fr.lesbases.resource.ui.block.columns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Blocks side by side; one column below the other where there is no room. */
public final class ColumnsBox extends Div {

    /** @param columns what stands in each */
    public ColumnsBox(List<List<Component>> columns) {
        addClassName("b-cols");
        getElement().setAttribute("data-count", String.valueOf(columns.size()));
        columns.forEach(blocks -> {
            Div column = new Div();
            column.add(blocks);
            column.addClassName("b-col");
            add(column);
        });
    }
}
