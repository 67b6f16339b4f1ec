package fr.lesbases.resource;

import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.file.StoredFile;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A resource as its editors see it.
 *
 * @param files what is known of the files its content names
 * @param look of the family of its first theme
 */
public record WorkingCopy(ResourceId id, Slug slug, Publisher publisher, Content content, State state, boolean unpublished, Instant edited,
        Map<FileId, StoredFile> files, Optional<String> look) {

    public WorkingCopy {
        files = Map.copyOf(files);
    }
}
