package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import fr.lesbases.common.BlockId;
import java.util.Optional;

/** Something from elsewhere comes in: pasted into a text, pasted or dropped between blocks. Public, as all events are, because Vaadin makes them by reflection. */
@DomEvent("block-incoming")
public final class Incoming extends ComponentEvent<BlockList> {

    /** The text it is pasted into. */
    final Optional<BlockId> block;
    /** What the browser had of that text from the server, and what stands before and behind the caret. */
    final String base;
    final String before;
    final String after;
    /** The place where it is pasted into none. */
    final Optional<BlockId> place;
    /** "html", "markdown", "address", "ours" for one of this site, or "files": their kinds of block, parted by commas. */
    final String form;
    final String content;
    /** The number of these files in the browser. */
    final int batch;

    public Incoming(BlockList source, boolean fromClient, @EventData("event.detail.id") String block, @EventData("event.detail.base") String base,
            @EventData("event.detail.before") String before, @EventData("event.detail.after") String after, @EventData("event.detail.place") String place,
            @EventData("event.detail.form") String form, @EventData("event.detail.content") String content, @EventData("event.detail.batch") int batch) {
        super(source, fromClient);
        this.block = BlockList.maybe(block);
        this.base = base;
        this.before = before;
        this.after = after;
        this.place = BlockList.maybe(place);
        this.form = form;
        this.content = content;
        this.batch = batch;
    }
}
