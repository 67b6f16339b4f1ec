package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.resource.block.Block;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The blocks of one resource for another: the same words, with files of its own. */
final class ContentCopy {

    private static final JsonMapper JSON = new JsonMapper();

    private ContentCopy() {
    }

    /** Of any kind of block: wherever the number of a file stands, as {@link OrphanFiles} looks for it. @param files what each is now called */
    static List<Block> blocks(List<Block> original, Map<FileId, FileId> files) {
        String json = JSON.writeValueAsString(new BlockList(original));
        for (Map.Entry<FileId, FileId> file : files.entrySet()) {
            json = json.replace('"' + file.getKey().toString() + '"', '"' + file.getValue().toString() + '"');
        }
        return JSON.readValue(json, BlockList.class).blocks().stream().map(block -> block.withId(BlockId.create())).toList();
    }

    static Optional<Cover> cover(Content original, Map<FileId, FileId> files) {
        return original.cover().map(cover -> new Cover(files.get(cover.image()), cover.alt()));
    }
}
