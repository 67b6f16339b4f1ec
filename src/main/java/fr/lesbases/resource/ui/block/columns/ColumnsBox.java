package fr.lesbases.resource.ui.block.columns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.lesbases.common.Language;
import java.util.List;

/** Blocks side by side; one column below the other where there is no room. */
public final class ColumnsBox extends Div {

    /** @param columns what stands in each @param language says on which side the first one is */
    public ColumnsBox(List<List<Component>> columns, Language language) {
        addClassName("b-cols");
        if (language.isFromRightToLeft()) {
            getElement().setAttribute("dir", "rtl");
        }
        getElement().setAttribute("data-count", String.valueOf(columns.size()));
        columns.forEach(blocks -> {
            Div column = new Div();
            column.add(blocks);
            column.addClassName("b-col");
            if (language.isFromRightToLeft()) {
                // What the page itself says in it is in French; its blocks say of themselves how they run
                column.getElement().setAttribute("dir", "ltr");
            }
            add(column);
        });
    }
}
