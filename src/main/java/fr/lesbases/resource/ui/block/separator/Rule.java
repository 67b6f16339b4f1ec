package fr.lesbases.resource.ui.block.separator;

import com.vaadin.flow.component.html.Hr;

/** A line between what comes before and what comes after. */
public final class Rule extends Hr {

    public Rule() {
        addClassName("b-rule");
    }
}
