package fr.lesbases.resource.ui.editor;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.RichText;
import fr.lesbases.resource.Block;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of block one can insert, in the order of the menu, group after group. {@code code} also names its texts and its icon. */
record Kind(String code, Group group, Function<BlockId, Block> empty) {

    /** What kinds of one group are for, in the order of the menu. */
    enum Group { WRITE, SHOW, LEAD, PART }

    private static final List<Kind> ALL = List.of(
            new Kind("title", Group.WRITE, id -> new Block.SectionTitle(id, "")),
            new Kind("text", Group.WRITE, id -> new Block.Text(id, RichText.EMPTY)),
            new Kind("quote", Group.WRITE, id -> new Block.Quote(id, "", "")),
            new Kind("callout", Group.WRITE, id -> new Block.Callout(id, Block.Tone.INFORMATION, RichText.EMPTY)),
            new Kind("checklist", Group.WRITE, id -> new Block.CheckList(id, List.of())),
            new Kind("table", Group.WRITE, id -> new Block.Table(id, "", true, false, List.of(List.of("", "", ""), List.of("", "", ""), List.of("", "", "")))),
            new Kind("image", Group.SHOW, id -> new Block.Image(id, Optional.empty(), "", "", "")),
            new Kind("file", Group.SHOW, id -> new Block.Attachment(id, Optional.empty(), "", "")),
            new Kind("video", Group.SHOW, id -> new Block.Video(id, Optional.empty(), "", "")),
            new Kind("link", Group.LEAD, id -> new Block.Link(id, Optional.empty(), "", "", Optional.empty())),
            new Kind("resource", Group.LEAD, id -> new Block.Related(id, Optional.empty(), "")),
            new Kind("button", Group.LEAD, id -> new Block.Button(id, "", Optional.empty())),
            new Kind("columns", Group.PART, id -> new Block.Columns(id, List.of(Block.Slot.empty(), Block.Slot.empty()))),
            new Kind("foldable", Group.PART, id -> new Block.Foldable(id, "", Block.Slot.empty())),
            new Kind("separator", Group.PART, Block.Separator::new));

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
            case Block.Columns columns -> held.slots().isEmpty();
            case Block.Foldable section -> !(held instanceof Block.Foldable);
            default -> false;
        };
    }

    static String codeOf(Block block) {
        return switch (block) {
            case Block.SectionTitle title -> "title";
            case Block.Text text -> "text";
            case Block.Link link -> "link";
            case Block.Attachment attachment -> "file";
            case Block.Image image -> "image";
            case Block.Separator separator -> "separator";
            case Block.Quote quote -> "quote";
            case Block.Callout callout -> "callout";
            case Block.Button button -> "button";
            case Block.CheckList list -> "checklist";
            case Block.Table table -> "table";
            case Block.Video video -> "video";
            case Block.Related related -> "resource";
            case Block.Columns columns -> "columns";
            case Block.Foldable section -> "foldable";
        };
    }
}
