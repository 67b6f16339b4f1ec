package fr.lesbases.file;

import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;

/**
 * What is known of a stored file.
 *
 * @param resource the resource whose rights it follows
 * @param name as its owner named it, without folders or control characters, at most 255 characters
 * @param mediaType told by the content, for instance {@code application/pdf}
 * @param size in bytes
 * @param width in pixels, 0 where it is no image; {@code height} likewise
 */
public record StoredFile(FileId id, ResourceId resource, String name, String mediaType, long size, int width, int height) {

    public boolean isImage() {
        return width > 0;
    }
}
