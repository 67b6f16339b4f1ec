package fr.lesbases.resource.ui.editor;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Versions;
import fr.lesbases.resource.block.Block;
import fr.lesbases.ui.Notices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What was typed in a page that is there no more is saved now; where somebody changed the same since, as any conflict (decision 0009). */
final class GivingBack implements Consumer<List<TypedBefore>> {

    private final Draft draft;
    private final EditorHead head;
    private final BlockList blocks;
    private final BlockSaving saving;
    private final Runnable show;

    GivingBack(Draft draft, EditorHead head, BlockList blocks, BlockSaving saving, Runnable show) {
        this.draft = draft;
        this.head = head;
        this.blocks = blocks;
        this.saving = saving;
        this.show = show;
    }

    @Override
    public void accept(List<TypedBefore> earlier) {
        Map<BlockId, List<TypedBefore>> gone = new LinkedHashMap<>();
        for (TypedBefore typed : earlier) {
            if (typed.block().isEmpty()) {
                head.giveBack(typed);
            } else {
                BlockId id = typed.block().get();
                draft.content().block(id).ifPresentOrElse(current -> giveBack(typed, current), () -> gone.computeIfAbsent(id, first -> new ArrayList<>()).add(typed));
            }
        }
        gone.forEach(this::offer);
        Notices.say(Texts.get("resource.editor.givenBack"));
    }

    private void giveBack(TypedBefore typed, Block current) {
        blocks.frame(current.id()).ifPresent(frame -> {
            Optional<String> why = saving.save(frame, () -> new Edit.Replace(typed.from(current), typed.onto(current)));
            draft.content().block(current.id()).ifPresent(frame::redraw);
            why.ifPresent(sentence -> frame.refuse(typed, sentence));
            show.run();
        });
    }

    /** What was typed in a block that is deleted by now: in its place, with all that a version still has of it. */
    private void offer(BlockId id, List<TypedBefore> typed) {
        Optional<Versions.Gone> gone = draft.gone(id);
        Optional<Block> before = blocks.frame(id).map(BlockFrame::block).or(() -> gone.map(Versions.Gone::block)).or(typed.getFirst()::blank);
        before.map(block -> typed.stream().reduce(block, (current, one) -> one.onto(current), (one, other) -> other)).ifPresent(mine -> {
            Optional<BlockId> end = draft.content().blocks().stream().map(Block::id).reduce((first, last) -> last);
            saving.askOfDeleted(blocks.bringBack(mine, gone.map(Versions.Gone::after).orElse(end)), mine);
            show.run();
        });
    }
}
