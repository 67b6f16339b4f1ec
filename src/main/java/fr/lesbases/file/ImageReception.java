package fr.lesbases.file;

import fr.lesbases.common.DomainException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;

/** Takes an image in and makes it a safe one, by way of two temporary files that never outlive it. */
@Component
class ImageReception {

    /** In pixels: sharp on a double-density screen at the width of a page. */
    static final int MAX_STORED_SIDE = 2400;
    private static final float QUALITY = 0.9f;
    private static final int MEGABYTE = 1024 * 1024;

    private final TemporaryFiles temporary;
    private final MediaTypes mediaTypes;
    private final ImageProcessing processing;

    ImageReception(TemporaryFiles temporary, MediaTypes mediaTypes, ImageProcessing processing) {
        this.temporary = temporary;
        this.mediaTypes = mediaTypes;
        this.processing = processing;
    }

    /** An image as it will be stored; closing it removes it. */
    record Picture(Path file, ImageFormat format, int width, int height) implements AutoCloseable {

        InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /** @throws DomainException where it is no image we take */
    Picture receive(InputStream content) throws IOException {
        Path received = temporary.create();
        Path made = temporary.create();
        boolean done = false;
        try {
            Files.copy(limited(content), received, StandardCopyOption.REPLACE_EXISTING);
            ImageFormat format = format(received);
            ImageFormat target = format == ImageFormat.WEBP ? processing.lightest(format) : format;
            ImageProcessing.Converted converted = processing.convert(received, format, made, target, MAX_STORED_SIDE, MAX_STORED_SIDE, QUALITY);
            done = true;
            return new Picture(made, target, converted.width(), converted.height());
        } finally {
            Files.deleteIfExists(received);
            if (!done) {
                Files.deleteIfExists(made);
            }
        }
    }

    /** A part of it, as it would be received by itself. @throws DomainException where it is no longer there */
    Picture cut(IncomingImage image, Crop part) throws IOException {
        Path original = temporary.create();
        Path made = temporary.create();
        boolean done = false;
        try {
            try (InputStream content = image.open()) {
                Files.copy(content, original, StandardCopyOption.REPLACE_EXISTING);
            }
            ImageProcessing.Converted converted = processing.cut(original, image.picture().format(), part, made, QUALITY);
            done = true;
            return new Picture(made, converted.format(), converted.width(), converted.height());
        } finally {
            Files.deleteIfExists(original);
            if (!done) {
                Files.deleteIfExists(made);
            }
        }
    }

    private static InputStream limited(InputStream content) {
        return new LimitedStream(content, StoredFile.MAX_IMAGE_SIZE, () -> new DomainException("file.image.tooLarge", StoredFile.MAX_IMAGE_SIZE / MEGABYTE));
    }

    private ImageFormat format(Path received) throws IOException {
        try (BufferedInputStream start = new BufferedInputStream(Files.newInputStream(received), MediaTypes.LOOKED_AT)) {
            return ImageFormat.of(mediaTypes.of(start, "")).orElseThrow(() -> new DomainException("file.image.unreadable"));
        }
    }
}
