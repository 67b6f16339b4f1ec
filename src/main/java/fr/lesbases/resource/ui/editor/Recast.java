package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import fr.lesbases.common.BlockId;

/** In the midst of a text or a title another block begins. Public, as all events are, because Vaadin makes them by reflection. */
@DomEvent("block-recast")
public final class Recast extends ComponentEvent<BlockList> {

    final BlockId block;
    /** What the browser had of it from the server, where it is a text. */
    final String base;
    /** Whether it stays, with what stands before. */
    final boolean kept;
    final String before;
    final String kind;
    final String words;
    final String after;

    public Recast(BlockList source, boolean fromClient, @EventData("event.detail.id") String block, @EventData("event.detail.base") String base,
            @EventData("event.detail.kept") boolean kept, @EventData("event.detail.before") String before, @EventData("event.detail.kind") String kind,
            @EventData("event.detail.words") String words, @EventData("event.detail.after") String after) {
        super(source, fromClient);
        this.block = BlockList.id(block);
        this.base = base;
        this.kept = kept;
        this.before = before;
        this.kind = kind;
        this.words = words;
        this.after = after;
    }
}
