package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One movable piece of a resource (decision 0001). Fields and limits: PRODUCT §2. While somebody writes, a required field may still be empty:
 * {@link #missing()} tells what publishing will ask for; what is too long or no address is never accepted.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Block permits SectionTitleBlock, TextBlock, LinkBlock, FileBlock, ImageBlock, SeparatorBlock, QuoteBlock, CalloutBlock, ButtonBlock, CheckListBlock, TableBlock,
        VideoBlock, RelatedBlock, ColumnsBlock, FoldableBlock {

    /** Of a section's title, in characters. */
    int MAX_SECTION_TITLE = 100;
    /** Of the title of a link, file or image. */
    int MAX_TITLE = 50;
    int MAX_CAPTION = 280;
    /** Of what is said and shown in a sound or a video: an hour of speech. A text may be longer, and is sent as a whole too while one types. */
    int MAX_TRANSCRIPT = 60_000;

    BlockId id();

    /** The name of its kind: as it is stored, and as texts, icons and style sheets know it. */
    default String kind() {
        return getClass().getAnnotation(JsonTypeName.class).value();
    }

    /** The same content as another block, as for a duplicate; what it holds is another's too. */
    Block withId(BlockId id);

    /** The key of the sentence that says which required field is empty; empty where the block is complete. */
    Optional<String> missing();

    /** Where it holds other blocks; none for most kinds. */
    default List<Slot> slots() {
        return List.of();
    }

    /** The same block, holding other blocks. @throws DomainException where it may not hold them */
    default Block withSlots(List<Slot> other) {
        return this;
    }

    /** What it is by itself, without the blocks it holds. */
    default Block shell() {
        return withSlots(slots().stream().map(slot -> slot.with(List.of())).toList());
    }

    /** This block, then all that it holds, in the order of reading. */
    default Stream<Block> all() {
        return Stream.concat(Stream.of(this), slots().stream().flatMap(slot -> slot.blocks().stream()).flatMap(Block::all));
    }

    /** The files it shows or offers by itself. */
    default Set<FileId> files() {
        return Set.of();
    }

    /** The other resources it shows, to those who may read them. */
    default Set<ResourceId> resources() {
        return Set.of();
    }

    /** The page on the web it leads to; none for most kinds, and while there is none yet. */
    default Optional<WebAddress> address() {
        return Optional.empty();
    }

    /** The words it holds, for the index and for naming it in messages. */
    String words();

    /** Some blocks in order, within another. Its identifier names its beginning, as a block's names the place behind it. */
    record Slot(BlockId id, List<Block> blocks) {

        public Slot {
            blocks = List.copyOf(blocks);
        }

        public static Slot empty() {
            return new Slot(BlockId.create(), List.of());
        }

        public Slot with(List<Block> other) {
            return new Slot(id, other);
        }

        /** The same blocks as others, as for a duplicate. */
        Slot renewed() {
            return new Slot(BlockId.create(), blocks.stream().map(block -> block.withId(BlockId.create())).toList());
        }
    }
}
