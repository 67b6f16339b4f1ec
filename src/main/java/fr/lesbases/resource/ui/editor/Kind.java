package fr.lesbases.resource.ui.editor;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.RichText;
import fr.lesbases.resource.Block;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of block one can insert, in the order of the menu. {@code code} also names its texts and its icon. */
record Kind(String code, Function<BlockId, Block> empty) {

    private static final List<Kind> ALL = List.of(
            new Kind("title", id -> new Block.SectionTitle(id, "")),
            new Kind("text", id -> new Block.Text(id, RichText.EMPTY)),
            new Kind("link", id -> new Block.Link(id, Optional.empty(), "", "", Optional.empty())),
            new Kind("file", id -> new Block.Attachment(id, Optional.empty(), "", "")),
            new Kind("image", id -> new Block.Image(id, Optional.empty(), "", "", "")));

    static List<Kind> all() {
        return ALL;
    }

    static Optional<Kind> of(String code) {
        return ALL.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    static String codeOf(Block block) {
        return switch (block) {
            case Block.SectionTitle title -> "title";
            case Block.Text text -> "text";
            case Block.Link link -> "link";
            case Block.Attachment attachment -> "file";
            case Block.Image image -> "image";
        };
    }
}
