package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import fr.lesbases.common.BlockId;
import java.util.Optional;

/** A text goes into the one before, or goes because it is empty. Public, as all events are, because Vaadin makes them by reflection. */
@DomEvent("block-join")
public final class Join extends ComponentEvent<BlockList> {

    final BlockId block;
    /** What the browser had of it from the server. */
    final String base;
    final Optional<BlockId> into;
    final String intoBase;
    /** Both as one. */
    final String html;

    public Join(BlockList source, boolean fromClient, @EventData("event.detail.id") String block, @EventData("event.detail.base") String base,
            @EventData("event.detail.into") String into, @EventData("event.detail.intoBase") String intoBase, @EventData("event.detail.html") String html) {
        super(source, fromClient);
        this.block = BlockList.id(block);
        this.base = base;
        this.into = Optional.of(into).filter(text -> !text.isEmpty()).map(BlockList::id);
        this.intoBase = intoBase;
        this.html = html;
    }
}
