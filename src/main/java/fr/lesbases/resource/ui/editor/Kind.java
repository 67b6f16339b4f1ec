package fr.lesbases.resource.ui.editor;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.RichText;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ButtonBlock;
import fr.lesbases.resource.block.CalloutBlock;
import fr.lesbases.resource.block.CheckListBlock;
import fr.lesbases.resource.block.ColumnsBlock;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.FoldableBlock;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.block.QuoteBlock;
import fr.lesbases.resource.block.RelatedBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.SeparatorBlock;
import fr.lesbases.resource.block.TableBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.resource.block.VideoBlock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of block one can insert, in the order of the menu, group after group. {@code code}: {@link Block#kind()}. */
record Kind(String code, Group group, Function<BlockId, Block> empty) {

    /** What kinds of one group are for, in the order of the menu. */
    enum Group { WRITE, SHOW, LEAD, PART }

    private static final List<Kind> ALL = List.of(
            new Kind("title", Group.WRITE, id -> new SectionTitleBlock(id, "")),
            new Kind("text", Group.WRITE, id -> new TextBlock(id, RichText.EMPTY)),
            new Kind("quote", Group.WRITE, id -> new QuoteBlock(id, "", "")),
            new Kind("callout", Group.WRITE, id -> new CalloutBlock(id, CalloutBlock.Tone.INFORMATION, RichText.EMPTY)),
            new Kind("checklist", Group.WRITE, id -> new CheckListBlock(id, List.of())),
            new Kind("table", Group.WRITE, id -> new TableBlock(id, "", true, false, List.of(List.of("", "", ""), List.of("", "", ""), List.of("", "", "")))),
            new Kind("image", Group.SHOW, id -> new ImageBlock(id, Optional.empty(), "", "", "")),
            new Kind("file", Group.SHOW, id -> new FileBlock(id, Optional.empty(), "", "")),
            new Kind("video", Group.SHOW, id -> new VideoBlock(id, Optional.empty(), "", "")),
            new Kind("link", Group.LEAD, id -> new LinkBlock(id, Optional.empty(), "", "", Optional.empty())),
            new Kind("resource", Group.LEAD, id -> new RelatedBlock(id, Optional.empty(), "")),
            new Kind("button", Group.LEAD, id -> new ButtonBlock(id, "", Optional.empty())),
            new Kind("columns", Group.PART, id -> new ColumnsBlock(id, List.of(Block.Slot.empty(), Block.Slot.empty()))),
            new Kind("foldable", Group.PART, id -> new FoldableBlock(id, "", Block.Slot.empty())),
            new Kind("separator", Group.PART, SeparatorBlock::new));

    static List<Kind> all() {
        return ALL;
    }

    static List<Kind> of(Group group) {
        return ALL.stream().filter(kind -> kind.group() == group).toList();
    }

    static Optional<Kind> of(String code) {
        return ALL.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Whether one may stand within the other: columns hold neither columns nor sections, sections no sections. */
    static boolean mayHold(Block holder, Block held) {
        return switch (holder) {
            case ColumnsBlock columns -> held.slots().isEmpty();
            case FoldableBlock section -> !(held instanceof FoldableBlock);
            default -> false;
        };
    }
}
