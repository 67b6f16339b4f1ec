package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import fr.lesbases.common.BlockId;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The blocks of an editor, one frame each. Public, as its events are, because Vaadin makes those by reflection. The browser reports what a person wants; the frames follow the content the server holds. */
@Tag("lb-block-list")
@JsModule("./block-list.ts")
@NpmPackage(value = "sortablejs", version = "1.15.7")
@NpmPackage(value = "@types/sortablejs", version = "1.15.9")
public final class BlockList extends HtmlContainer {

    private final Function<Block, BlockFrame> frameOf;
    private final Map<BlockId, BlockFrame> frames = new HashMap<>();
    private List<BlockId> shown = List.of();
    /** Those of {@code shown} that somebody else deleted while a question about them is open: they stay until it is answered. */
    private Set<BlockId> orphans = Set.of();

    BlockList(Function<Block, BlockFrame> frameOf) {
        this.frameOf = frameOf;
        BlockListTexts.on(this);
        add(BlockFrame.insertion());
    }

    /** Shows the content's blocks: frames that are there stay, moving as few as needed, so that what one is typing in is left alone. */
    void show(Content content) {
        Map<BlockId, Block> blocks = new LinkedHashMap<>();
        content.blocks().forEach(block -> blocks.put(block.id(), block));
        orphans = shown.stream().filter(id -> !blocks.containsKey(id) && frames.get(id).isAsking()).collect(Collectors.toSet());
        List<BlockId> wanted = withOrphans(blocks.keySet());
        Set<BlockId> gone = new HashSet<>(shown);
        gone.removeAll(wanted);
        gone.forEach(id -> remove(frames.remove(id)));
        List<BlockId> kept = new ArrayList<>(shown);
        kept.removeAll(gone);
        Set<BlockId> still = Reordering.stay(kept, wanted);
        for (BlockId id : kept) {
            if (!still.contains(id)) {
                remove(frames.get(id));
            }
        }
        for (int position = 0; position < wanted.size(); position++) {
            BlockId id = wanted.get(position);
            Optional<Block> block = Optional.ofNullable(blocks.get(id));
            BlockFrame frame = frames.computeIfAbsent(id, made -> frameOf.apply(block.orElseThrow()));
            if (!still.contains(id)) {
                addComponentAtIndex(position + 1, frame);
            }
            frame.show(block.orElseGet(frame::block), position + 1, wanted.size());
        }
        shown = wanted;
    }

    /** Shows a block at the end that is none of the content's: for as long as a question about it is open. */
    BlockFrame bringBack(Block block) {
        BlockFrame frame = frames.computeIfAbsent(block.id(), made -> frameOf.apply(block));
        if (!frame.isAttached()) {
            add(frame);
            shown = Stream.concat(shown.stream(), Stream.of(block.id())).toList();
        }
        frame.redraw(block);
        return frame;
    }

    /** Each orphan behind what it stood behind. */
    private List<BlockId> withOrphans(Collection<BlockId> blocks) {
        List<BlockId> wanted = new ArrayList<>(blocks);
        for (int position = 0; position < shown.size(); position++) {
            if (orphans.contains(shown.get(position))) {
                wanted.add(position == 0 ? 0 : wanted.indexOf(shown.get(position - 1)) + 1, shown.get(position));
            }
        }
        return wanted;
    }

    /** The frames a person is writing in: one, or none. */
    Stream<BlockFrame> occupied() {
        return frames.values().stream().filter(BlockFrame::isOccupied);
    }

    /** Shows what waited for the person to leave a block. */
    void takeHeld() {
        frames.values().forEach(BlockFrame::takeHeld);
    }

    /** @param others by the part they are in */
    void showCompany(Map<String, List<Presences.Other>> others) {
        frames.forEach((id, frame) -> frame.showCompany(others.getOrDefault(id.toString(), List.of())));
    }

    Optional<BlockFrame> frame(BlockId id) {
        return Optional.ofNullable(frames.get(id));
    }

    /** Whether a decision is put to the person in one of them. */
    boolean isAsking() {
        return frames.values().stream().anyMatch(BlockFrame::isAsking);
    }

    /** Puts the focus into the block's first field and the block into view. */
    void focusBlock(BlockId id) {
        getElement().callJsFunction("focusBlock", id.toString(), "content");
    }

    /** Puts the focus on the block's menu, as where something was chosen in it. */
    void focusMenu(BlockId id) {
        getElement().callJsFunction("focusBlock", id.toString(), "menu");
    }

    /** What comes before the place {@code position} (from 0) once {@code moved} is out of the list. */
    Optional<BlockId> before(int position, BlockId moved) {
        return shown.stream().filter(id -> !id.equals(moved)).limit(Math.max(0, position)).filter(id -> !orphans.contains(id)).reduce((first, last) -> last);
    }

    int position(BlockId id) {
        return shown.indexOf(id);
    }

    Registration onReorder(ComponentEventListener<Reorder> listener) {
        return addListener(Reorder.class, listener);
    }

    Registration onAction(ComponentEventListener<Act> listener) {
        return addListener(Act.class, listener);
    }

    Registration onInsert(ComponentEventListener<Insert> listener) {
        return addListener(Insert.class, listener);
    }

    static BlockId id(String text) {
        return new BlockId(UUID.fromString(text));
    }

    /** A block was dropped at another place; {@code to} from 0, counted without it. */
    @DomEvent("reorder")
    public static final class Reorder extends ComponentEvent<BlockList> {

        final BlockId block;
        final int to;

        public Reorder(BlockList source, boolean fromClient, @EventData("event.detail.id") String block, @EventData("event.detail.to") int to) {
            super(source, fromClient);
            this.block = id(block);
            this.to = to;
        }
    }

    /** An entry of a block's menu was chosen: up, down, moveTo, duplicate or delete. */
    @DomEvent("block-action")
    public static final class Act extends ComponentEvent<BlockList> {

        final BlockId block;
        final String action;

        public Act(BlockList source, boolean fromClient, @EventData("event.detail.id") String block, @EventData("event.detail.action") String action) {
            super(source, fromClient);
            this.block = id(block);
            this.action = action;
        }
    }

    /** A kind was chosen for a new block behind another, or in place of an empty text. */
    @DomEvent("block-insert")
    public static final class Insert extends ComponentEvent<BlockList> {

        final String kind;
        final Optional<BlockId> after;
        final Optional<BlockId> replaced;

        public Insert(BlockList source, boolean fromClient, @EventData("event.detail.kind") String kind, @EventData("event.detail.after") String after,
                @EventData("event.detail.replace ?? ''") String replaced) {
            super(source, fromClient);
            this.kind = kind;
            this.after = Optional.of(after).filter(text -> !text.isEmpty()).map(BlockList::id);
            this.replaced = Optional.of(replaced).filter(text -> !text.isEmpty()).map(BlockList::id);
        }
    }
}
