package fr.lesbases.file;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;

/** The kinds of image that are received (PRODUCT §2) and served. */
enum ImageFormat {
    JPEG("image/jpeg", "jpg"), PNG("image/png", "png"), WEBP("image/webp", "webp");

    private final String mediaType;
    private final String extension;

    ImageFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    static Optional<ImageFormat> of(String mediaType) {
        return Arrays.stream(values()).filter(format -> format.mediaType.equals(mediaType)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** What people send is only ever read by Java code: the library that writes WebP would read it by native code, a classic way in. */
    ImageReader reader() {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (!reader.getClass().getName().startsWith("com.luciad.")) {
                return reader;
            }
        }
        throw new IllegalStateException("no reader for " + mediaType);
    }

    ImageWriter writer() {
        return ImageIO.getImageWritersByMIMEType(mediaType).next();
    }
}
