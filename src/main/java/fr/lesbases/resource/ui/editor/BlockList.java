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
import fr.lesbases.common.Language;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.block.Block;
import java.util.HashMap;
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
    private final Lane page;
    /** Those that somebody else deleted while a question about them is open: they stay until it is answered. */
    private Set<BlockId> orphans = Set.of();

    BlockList(Function<Block, BlockFrame> frameOf) {
        this.frameOf = frameOf;
        this.page = new Lane(this);
        BlockListTexts.on(this);
    }

    /** Shows the content's blocks, those within others too. Frames that are there stay the same, wherever they go. */
    void show(Content content) {
        Map<BlockId, Block> blocks = content.all().collect(Collectors.toMap(Block::id, block -> block));
        Map<Optional<BlockId>, List<Block>> lanes = new HashMap<>();
        lanes.put(Optional.empty(), content.blocks());
        blocks.values().forEach(block -> block.slots().forEach(slot -> lanes.put(Optional.of(slot.id()), slot.blocks())));
        orphans = frames.keySet().stream().filter(id -> !blocks.containsKey(id) && holdsQuestion(frames.get(id))).collect(Collectors.toSet());
        lanes().toList().forEach(lane -> lane.release(lanes, orphans::contains, frames::get));
        frames.keySet().removeIf(id -> !blocks.containsKey(id) && !orphans.contains(id));
        fill(page, blocks, lanes);
    }

    /** What is written here is spelled, and read out, as its language is. */
    void write(Language language) {
        getElement().setProperty("written", language.isFrench() ? "" : language.code());
    }

    private void fill(Lane lane, Map<BlockId, Block> blocks, Map<Optional<BlockId>, List<Block>> lanes) {
        lane.fill(lanes, id -> frames.computeIfAbsent(id, made -> frameOf.apply(blocks.get(made))));
        int count = lane.shown().size();
        for (int position = 0; position < count; position++) {
            BlockFrame frame = frames.get(lane.shown().get(position));
            Block block = blocks.getOrDefault(frame.block().id(), frame.block());
            frame.show(block, position + 1, count);
            frame.lanes().forEach(inner -> fill(inner, blocks, lanes));
        }
    }

    /** Shows a block that is none of the content's, for as long as a question about it is open. @param after the block it stands behind, or the slot it is the first of; empty for the first place of all */
    BlockFrame bringBack(Block block, Optional<BlockId> after) {
        BlockFrame frame = frames.computeIfAbsent(block.id(), made -> frameOf.apply(block));
        if (!frame.isAttached()) {
            after.flatMap(place -> lanes().filter(lane -> lane.hasPlace(place)).findFirst()).orElse(page).insert(block.id(), frame, after);
        }
        frame.redraw(block);
        return frame;
    }

    private Stream<Lane> lanes() {
        return Stream.concat(Stream.of(page), frames.values().stream().flatMap(frame -> frame.lanes().stream()));
    }

    private boolean holdsQuestion(BlockFrame frame) {
        return frame.isAsking() || frame.lanes().stream().flatMap(lane -> lane.shown().stream()).map(frames::get).anyMatch(inner -> inner != null && holdsQuestion(inner));
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

    void focusHandle(BlockId id) {
        getElement().callJsFunction("focusBlock", id.toString(), "handle");
    }

    /** Behind what a block stands, also one that is in no content any more. */
    Optional<BlockId> before(BlockId id) {
        return lanes().filter(lane -> lane.shown().contains(id)).findFirst().flatMap(lane -> lane.before(id, orphans::contains));
    }

    /** The place a browser names: where it is behind a block that is in no content any more, behind what that one follows. */
    Optional<BlockId> place(Optional<BlockId> after) {
        return after.filter(orphans::contains).map(this::before).orElse(after);
    }

    Registration onReorder(ComponentEventListener<Reorder> listener) {
        return addListener(Reorder.class, listener);
    }

    Registration onAction(ComponentEventListener<Act> listener) {
        return addListener(Act.class, listener);
    }

    Registration onPaste(ComponentEventListener<Paste> listener) {
        return addListener(Paste.class, listener);
    }

    Registration onInsert(ComponentEventListener<Insert> listener) {
        return addListener(Insert.class, listener);
    }

    static BlockId id(String text) {
        return new BlockId(UUID.fromString(text));
    }

    private static List<BlockId> ids(String text) {
        return Stream.of(text.split(",")).map(BlockList::id).toList();
    }

    static Optional<BlockId> maybe(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty()).map(BlockList::id);
    }

    /** Blocks were dropped at another place: behind a block, or first in a slot; {@code after} is empty for the first place of all. */
    @DomEvent("reorder")
    public static final class Reorder extends ComponentEvent<BlockList> {

        final List<BlockId> blocks;
        final Optional<BlockId> after;

        public Reorder(BlockList source, boolean fromClient, @EventData("event.detail.ids.join()") String blocks, @EventData("event.detail.after") String after) {
            super(source, fromClient);
            this.blocks = ids(blocks);
            this.after = maybe(after);
        }
    }

    /** An entry of a block's menu was chosen, for it or for all that are selected: up, down, moveTo, duplicate, copy, cut, paste or delete. {@code token} is what the browser's clipboard holds. */
    @DomEvent("block-action")
    public static final class Act extends ComponentEvent<BlockList> {

        final List<BlockId> blocks;
        final String action;
        final String token;

        public Act(BlockList source, boolean fromClient, @EventData("event.detail.ids.join()") String blocks, @EventData("event.detail.action") String action,
                @EventData("event.detail.token ?? ''") String token) {
            super(source, fromClient);
            this.blocks = ids(blocks);
            this.action = action;
            this.token = token;
        }
    }

    /** Blocks that were copied before are pasted at a place. */
    @DomEvent("block-paste")
    public static final class Paste extends ComponentEvent<BlockList> {

        final String token;
        final Optional<BlockId> after;

        public Paste(BlockList source, boolean fromClient, @EventData("event.detail.token") String token, @EventData("event.detail.after") String after) {
            super(source, fromClient);
            this.token = token;
            this.after = maybe(after);
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
            this.after = maybe(after);
            this.replaced = maybe(replaced);
        }
    }
}
