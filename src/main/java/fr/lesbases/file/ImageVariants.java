package fr.lesbases.file;

import fr.lesbases.common.FileId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Images in the widths that pages ask for: made when first wanted, kept on the disk of this machine, which may lose them any time. */
@Component
class ImageVariants {

    private static final Logger log = LoggerFactory.getLogger(ImageVariants.class);
    private static final float QUALITY = 0.8f;

    private final Path folder;
    private final FileStorage storage;
    private final TemporaryFiles temporary;
    private final ImageProcessing processing;

    ImageVariants(@Value("${lesbases.data}/image-cache") Path folder, FileStorage storage, TemporaryFiles temporary, ImageProcessing processing) {
        this.folder = folder.toAbsolutePath();
        this.storage = storage;
        this.temporary = temporary;
        this.processing = processing;
    }

    record Variant(Path file, ImageFormat format) {}

    Variant of(StoredFile image, ImageWidth width) throws IOException {
        ImageFormat own = ImageFormat.of(image.mediaType()).orElseThrow();
        ImageFormat format = processing.lightest(own);
        Path place = place(image.id(), width, format);
        if (!Files.exists(place)) {
            make(image, own, width, format, place);
        }
        return new Variant(place, format);
    }

    void forget(FileId id) {
        for (ImageWidth width : ImageWidth.values()) {
            for (ImageFormat format : ImageFormat.values()) {
                try {
                    Files.deleteIfExists(place(id, width, format));
                } catch (IOException e) {
                    log.warn("Could not remove a variant of image {}", id, e);
                }
            }
        }
    }

    /** Two who want it at the same moment both make it, and the second replaces the first with the same. */
    private void make(StoredFile image, ImageFormat own, ImageWidth width, ImageFormat format, Path place) throws IOException {
        Path original = temporary.create();
        Path made = temporary.create();
        try {
            try (InputStream content = storage.open(image.id())) {
                Files.copy(content, original, StandardCopyOption.REPLACE_EXISTING);
            }
            processing.convert(original, own, made, format, width.pixels(), ImageReception.MAX_STORED_SIDE, QUALITY);
            Files.createDirectories(place.getParent());
            Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(original);
            Files.deleteIfExists(made);
        }
    }

    private Path place(FileId id, ImageWidth width, ImageFormat format) {
        return folder.resolve(id.toString().substring(0, 2)).resolve(id + "-" + width.pixels() + "." + format.extension());
    }
}
