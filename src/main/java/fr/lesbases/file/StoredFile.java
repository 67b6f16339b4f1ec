package fr.lesbases.file;

import fr.lesbases.common.FileId;
import java.time.Instant;
import java.util.Set;

/**
 * What is known of a stored file.
 *
 * @param owner the thing whose rights it follows
 * @param name as its owner named it, without folders or control characters, at most {@value #MAX_NAME} characters
 * @param mediaType told by the content, for instance {@code application/pdf}
 * @param size in bytes
 * @param width in pixels of what was received as an image, 0 for all other files; {@code height} likewise
 */
public record StoredFile(FileId id, FileOwner owner, String name, String mediaType, long size, int width, int height, Instant created) {

    public static final int MAX_NAME = 255;
    /** In bytes (PRODUCT §2); {@link #MAX_IMAGE_SIZE} likewise. */
    public static final int MAX_SIZE = 100 * 1024 * 1024;
    public static final int MAX_IMAGE_SIZE = 10 * 1024 * 1024;
    /** Of the captions of a video, in bytes: some ten hours of speech. */
    public static final int MAX_CAPTIONS_SIZE = 1024 * 1024;
    /** In pixels, before it is made smaller (PRODUCT §2). */
    public static final int MAX_IMAGE_SIDE = 16_000;

    /** What a browser shows by itself and that can't carry a script of its own; never HTML or SVG. */
    private static final Set<String> VIEWABLE = Set.of("application/pdf", "image/jpeg", "image/png", "image/webp", "image/gif", "image/avif",
            "video/mp4", "video/webm", "video/ogg", "video/quicktime", "video/x-m4v",
            "audio/mpeg", "audio/mp4", "audio/aac", "audio/ogg", "audio/vorbis", "audio/opus", "audio/flac", "audio/x-flac", "audio/wav", "audio/x-wav",
            "audio/vnd.wave", "audio/webm", "text/plain", "text/vtt");

    public boolean isImage() {
        return width > 0;
    }

    /** A sound or a video. */
    public boolean isPlayed() {
        return mediaType.startsWith("audio/") || mediaType.startsWith("video/");
    }

    /** A video that plays in a page. */
    public boolean isShownVideo() {
        return isViewable() && mediaType.startsWith("video/");
    }

    /** Whether it may be shown in a page instead of being downloaded. */
    public boolean isViewable() {
        return VIEWABLE.contains(mediaType);
    }
}
