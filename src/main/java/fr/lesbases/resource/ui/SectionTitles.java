package fr.lesbases.resource.ui;

import fr.lesbases.common.BlockId;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.block.FoldableBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import java.util.List;
import java.util.stream.Stream;

/** The titles of a resource's sections, those one opens too, as the table of contents lists them. */
public final class SectionTitles {

    private SectionTitles() {
    }

    public record Title(BlockId block, String words) {}

    /** As readers see it: a section with nothing in it isn't shown to them. */
    static List<Title> ofRead(Content content) {
        return of(content.withBlocks(content.blocks().stream().filter(block -> !(block instanceof FoldableBlock section) || section.body().blocks().stream().anyMatch(held -> held.missing().isEmpty())).toList()));
    }

    public static List<Title> of(Content content) {
        return content.all().flatMap(block -> switch (block) {
            case SectionTitleBlock title -> Stream.of(new Title(title.id(), title.title()));
            case FoldableBlock section -> Stream.of(new Title(section.id(), section.title()));
            default -> Stream.empty();
        }).filter(title -> !title.words().isBlank()).toList();
    }
}
