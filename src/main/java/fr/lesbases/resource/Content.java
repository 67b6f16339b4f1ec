package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a resource says: as a working copy while it is written, and frozen in each {@link Revision}. */
public record Content(String title, String description, Optional<Cover> cover, List<Block> blocks) {

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
        if (blocks.size() > MAX_BLOCKS) {
            throw new DomainException("resource.blocks.tooMany", MAX_BLOCKS);
        }
    }

    /** A title as it stands in lists: without line ends, as those come with pasted text. */
    static String oneLine(String title) {
        return title.strip().replaceAll("\\s+", " ");
    }

    public Content withTitle(String other) {
        return new Content(other, description, cover, blocks);
    }

    public Content withDescription(String other) {
        return new Content(title, other, cover, blocks);
    }

    public Content withCover(Optional<Cover> other) {
        return new Content(title, description, other, blocks);
    }

    public Content withBlocks(List<Block> other) {
        return new Content(title, description, cover, other);
    }

    public Optional<Block> block(BlockId id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
    }

    /** Where the block stands, from 0; −1 where it doesn't. */
    public int position(BlockId id) {
        for (int position = 0; position < blocks.size(); position++) {
            if (blocks.get(position).id().equals(id)) {
                return position;
            }
        }
        return -1;
    }

    /** Every file it names. */
    public Set<FileId> files() {
        Set<FileId> files = new HashSet<>();
        cover.ifPresent(image -> files.add(image.image()));
        blocks.forEach(block -> files.addAll(block.files()));
        return files;
    }

    /** Every other resource it shows. */
    public Set<ResourceId> resources() {
        return blocks.stream().flatMap(block -> block.resources().stream()).collect(Collectors.toSet());
    }
}
