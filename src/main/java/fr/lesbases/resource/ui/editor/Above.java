package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import fr.lesbases.common.BlockId;

/** Somebody wants to write before a block. Public, as all events are, because Vaadin makes them by reflection. */
@DomEvent("block-above")
public final class Above extends ComponentEvent<BlockList> {

    final BlockId block;

    public Above(BlockList source, boolean fromClient, @EventData("event.detail.id") String block) {
        super(source, fromClient);
        this.block = BlockList.id(block);
    }
}
