package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.block.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Blocks copied in an editor, made ready to be pasted in the same or another one. No transaction is held while bytes flow. */
@Service
public class BlockCopies {

    private final Authoring authoring;
    private final Files files;

    BlockCopies(Authoring authoring, Files files) {
        this.authoring = authoring;
        this.files = files;
    }

    /**
     * The same blocks under new identifiers; for another resource with files of its own.
     *
     * @param source where they were copied
     * @throws DomainException where they show files of a resource that the viewer may no longer edit
     * @throws ResourceNotFound, fr.lesbases.access.AccessDenied where they may not edit the target
     */
    public List<Block> pasted(ResourceId source, List<Block> blocks, ResourceId target) {
        authoring.requireEditable(target);
        if (source.equals(target)) {
            return blocks.stream().map(block -> block.withId(BlockId.create())).toList();
        }
        Set<FileId> named = blocks.stream().flatMap(Block::all).flatMap(block -> block.files().stream()).collect(Collectors.toSet());
        if (!named.isEmpty() && !authoring.isEditable(source)) {
            throw new DomainException("resource.paste.gone");
        }
        return ContentCopy.blocks(blocks, copies(source, named, target));
    }

    private Map<FileId, FileId> copies(ResourceId source, Set<FileId> named, ResourceId target) {
        boolean own = files.find(named).values().stream().filter(file -> file.owner().equals(FileOwner.of(source))).count() == named.size();
        if (!own) {
            throw new DomainException("resource.paste.gone");
        }
        try {
            Map<FileId, StoredFile> copied = files.copy(named, FileOwner.of(target));
            files.adopt(copied.values());
            return copied.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, copy -> copy.getValue().id()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
