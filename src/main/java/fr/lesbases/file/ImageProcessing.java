package fr.lesbases.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Decodes, makes smaller and encodes images, few at a time: each may take {@link ImageDecoder#MAX_HELD} pixels of memory. */
@Component
class ImageProcessing {

    private static final Logger log = LoggerFactory.getLogger(ImageProcessing.class);
    private static final int AT_ONCE = 2;

    private final Semaphore slots = new Semaphore(AT_ONCE, true);
    private final boolean writesWebp;

    ImageProcessing() {
        this(writesWebp());
    }

    ImageProcessing(boolean writesWebp) {
        this.writesWebp = writesWebp;
    }

    record Converted(ImageFormat format, int width, int height) {}

    /**
     * Writes an image anew, upright, in sRGB and without anything that is no picture.
     *
     * @param maxWidth in pixels; it is never made larger
     * @param quality from 0 to 1, for the formats that lose some
     * @throws fr.lesbases.common.DomainException where {@code from} is no such image or too large
     */
    Converted convert(Path from, ImageFormat source, Path to, ImageFormat target, int maxWidth, int maxHeight, float quality) throws IOException {
        slots.acquireUninterruptibly();
        try {
            BufferedImage image = ImageDecoder.decode(from, source, maxWidth, maxHeight);
            ImageEncoder.encode(image, target, quality, to);
            return new Converted(target, image.getWidth(), image.getHeight());
        } finally {
            slots.release();
        }
    }

    /** Writes a part of an image that was written by {@link #convert}, in the same format. */
    Converted cut(Path from, ImageFormat format, Crop part, Path to, float quality) throws IOException {
        slots.acquireUninterruptibly();
        try {
            BufferedImage image = ImageDecoder.decode(from, format, ImageReception.MAX_STORED_SIDE, ImageReception.MAX_STORED_SIDE);
            Crop.Pixels pixels = part.of(image.getWidth(), image.getHeight());
            ImageEncoder.encode(image.getSubimage(pixels.x(), pixels.y(), pixels.width(), pixels.height()), format, quality, to);
            return new Converted(format, pixels.width(), pixels.height());
        } finally {
            slots.release();
        }
    }

    /** WebP is the lightest that every browser shows; where its native library does not run, the image's own format, for a WebP the one that keeps all of it. */
    ImageFormat lightest(ImageFormat own) {
        if (writesWebp) {
            return ImageFormat.WEBP;
        }
        return own == ImageFormat.WEBP ? ImageFormat.PNG : own;
    }

    private static boolean writesWebp() {
        try {
            return ImageEncoder.writesWebp();
        } catch (IOException | LinkageError | RuntimeException e) {
            log.warn("WebP can't be written on this machine: images are served as JPEG and PNG", e);
            return false;
        }
    }
}
