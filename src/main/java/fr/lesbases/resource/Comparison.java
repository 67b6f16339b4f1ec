package fr.lesbases.resource;

import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.file.StoredFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two states of a resource, and what became of each block.
 *
 * @param files what is known of the files either of them names
 * @param resources of those either of them shows, the ones that the viewer may read
 */
public record Comparison(WorkingCopy copy, Side before, Side after, List<BlockChange> blocks, Map<FileId, StoredFile> files, Map<ResourceId, ResourceRow> resources) {

    public Comparison {
        blocks = List.copyOf(blocks);
        files = Map.copyOf(files);
        resources = Map.copyOf(resources);
    }

    /** @param version empty for the working copy */
    public record Side(Optional<Version> version, Content content) {}

    public long count(BlockChange.What what) {
        return blocks.stream().filter(change -> change.what() == what).count();
    }
}
