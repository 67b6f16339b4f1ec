package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.ImageBlock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a resource says: as a working copy while it is written, and frozen in each {@link Revision}. */
public record Content(String title, String description, Language language, Optional<Cover> cover, List<Block> blocks) {

    public static final int MAX_TITLE = 100;
    public static final int MAX_DESCRIPTION = 560;
    /** A page nobody reads to its end; keeps one row of the database at some megabytes. */
    public static final int MAX_BLOCKS = 500;

    public Content {
        title = oneLine(title);
        description = description.strip();
        blocks = List.copyOf(blocks);
        if (title.isEmpty()) {
            throw new DomainException("resource.title.missing");
        }
        if (description.isEmpty()) {
            throw new DomainException("resource.description.missing");
        }
        if (title.length() > MAX_TITLE) {
            throw new DomainException("resource.title.tooLong", MAX_TITLE);
        }
        if (description.length() > MAX_DESCRIPTION) {
            throw new DomainException("resource.description.tooLong", MAX_DESCRIPTION);
        }
        if (blocks.stream().flatMap(Block::all).count() > MAX_BLOCKS) {
            throw new DomainException("resource.blocks.tooMany", MAX_BLOCKS);
        }
    }

    /** In French. */
    public Content(String title, String description, Optional<Cover> cover, List<Block> blocks) {
        this(title, description, Language.FRENCH, cover, blocks);
    }

    /** A title as it stands in lists: without line ends, as those come with pasted text. */
    static String oneLine(String title) {
        return title.strip().replaceAll("\\s+", " ");
    }

    public Content withTitle(String other) {
        return new Content(other, description, language, cover, blocks);
    }

    public Content withDescription(String other) {
        return new Content(title, other, language, cover, blocks);
    }

    public Content withLanguage(Language other) {
        return new Content(title, description, other, cover, blocks);
    }

    public Content withCover(Optional<Cover> other) {
        return new Content(title, description, language, other, blocks);
    }

    public Content withBlocks(List<Block> other) {
        return new Content(title, description, language, cover, other);
    }

    /** Every block, those within others too, in the order of reading. */
    public Stream<Block> all() {
        return blocks.stream().flatMap(Block::all);
    }

    public Optional<Block> block(BlockId id) {
        return all().filter(block -> block.id().equals(id)).findFirst();
    }

    /** Which of {@link #all()} it is, from 0; −1 for none. */
    public int position(BlockId id) {
        return all().map(Block::id).toList().indexOf(id);
    }

    /** The blocks it stands among, itself too; none where it isn't there. */
    public List<Block> beside(BlockId id) {
        return Stream.concat(Stream.of(blocks), all().flatMap(block -> block.slots().stream()).map(Block.Slot::blocks))
                .filter(list -> list.stream().anyMatch(block -> block.id().equals(id))).findFirst().orElse(List.of());
    }

    /** What the block stands behind: another block, or the beginning of a {@link Block.Slot}; empty for the first of all. */
    public Optional<BlockId> before(BlockId id) {
        return BlockTree.before(blocks, id).stream().findFirst();
    }

    /** Every file it names. */
    public Set<FileId> files() {
        Set<FileId> files = new HashSet<>();
        cover.ifPresent(image -> files.add(image.image()));
        all().forEach(block -> files.addAll(block.files()));
        return files;
    }

    /** The files it offers, in the order of reading. */
    List<FileId> attachments() {
        return all().flatMap(block -> block instanceof FileBlock attachment ? attachment.file().stream() : Stream.empty()).distinct().toList();
    }

    /** The files whose texts tell what its blocks offer: those, and the captions of videos. */
    List<FileId> speaking() {
        return Stream.concat(attachments().stream(), all().flatMap(block -> block instanceof FileBlock attachment ? attachment.captions().stream() : Stream.empty())).distinct().toList();
    }

    /** The pages its links, buttons and videos lead to, as {@link LinkedPage} writes them, with their labels. */
    Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        all().flatMap(block -> LinkedPage.of(block).stream()).forEach(page -> pages.putIfAbsent(page.key(), page.label()));
        return pages;
    }

    /** The files it offers and the images it shows, without those that only go with it: its cover, captions of videos, and what comes with links. */
    Set<FileId> materials() {
        return Stream.concat(attachments().stream(), all().filter(ImageBlock.class::isInstance).flatMap(block -> block.files().stream())).collect(Collectors.toSet());
    }

    /** Every other resource it shows. */
    public Set<ResourceId> resources() {
        return all().flatMap(block -> block.resources().stream()).collect(Collectors.toSet());
    }
}
