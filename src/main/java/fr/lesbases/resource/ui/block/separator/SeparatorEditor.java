package fr.lesbases.resource.ui.block.separator;

import com.vaadin.flow.component.Component;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.ui.block.BlockEditor;

/** A separator has nothing to write: it is moved and deleted only. */
public final class SeparatorEditor implements BlockEditor {

    private final Rule rule = new Rule();

    @Override
    public Component component() {
        return rule;
    }

    @Override
    public void show(Block block) {
        // always the same
    }
}
