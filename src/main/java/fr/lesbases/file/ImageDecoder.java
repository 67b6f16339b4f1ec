package fr.lesbases.file;

import fr.lesbases.common.DomainException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/** Reads an image that may have been made to do harm: its size is looked at in the header, before a pixel is decoded. */
final class ImageDecoder {

    /** In all, whatever the sides: more than any camera makes. */
    static final int MAX_PIXELS = 80_000_000;
    /** What is held in memory of it, some 100 MB: of larger ones every second or third pixel is read, which is still more than is kept. */
    static final int MAX_HELD = 24_000_000;

    /** How libjpeg, which fills up with grey what a cut file lacks, says so; it speaks English only. */
    private static final String CUT = "premature end of data segment";

    private ImageDecoder() {
    }

    /** Upright, in sRGB, as wide and high as wanted at the most. */
    static BufferedImage decode(Path file, ImageFormat format, int maxWidth, int maxHeight) throws IOException {
        ImageReader reader = format.reader();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            return fit(plain(upright(read(reader), orientation(reader, format))), maxWidth, maxHeight);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader) {
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            requireSize(width, height);
            ImageReadParam settings = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) width * height / MAX_HELD));
            settings.setSourceSubsampling(step, step, 0, 0);
            AtomicBoolean cut = new AtomicBoolean();
            reader.addIIOReadWarningListener((source, warning) -> cut.compareAndSet(false, warning.contains(CUT)));
            BufferedImage image = reader.read(0, settings);
            if (cut.get()) {
                throw unreadable(null);
            }
            return image;
        } catch (IOException e) {
            throw unreadable(e);
        } catch (DomainException e) {
            throw e;
        } catch (RuntimeException e) {
            // what decoders throw at nonsense is not only what they declare
            throw unreadable(e);
        }
    }

    private static void requireSize(int width, int height) {
        if (width > StoredFile.MAX_IMAGE_SIDE || height > StoredFile.MAX_IMAGE_SIDE) {
            throw new DomainException("file.image.tooWide", StoredFile.MAX_IMAGE_SIDE);
        }
        if ((long) width * height > MAX_PIXELS) {
            throw new DomainException("file.image.tooManyPixels", MAX_PIXELS / 1_000_000);
        }
    }

    private static DomainException unreadable(@Nullable Exception cause) {
        DomainException unreadable = new DomainException("file.image.unreadable");
        unreadable.initCause(cause);
        return unreadable;
    }

    private static @Nullable Orientation orientation(ImageReader reader, ImageFormat format) {
        if (format != ImageFormat.JPEG) {
            return null;
        }
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException | RuntimeException e) {
            return null; // the picture is good, only what is said about it is not
        }
    }

    private static BufferedImage upright(BufferedImage image, @Nullable Orientation orientation) {
        return orientation == null ? image : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    /** Drawing it anew turns every colour space and palette into sRGB. */
    private static BufferedImage plain(BufferedImage image) {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    private static BufferedImage fit(BufferedImage image, int maxWidth, int maxHeight) throws IOException {
        if (image.getWidth() <= maxWidth && image.getHeight() <= maxHeight) {
            return image;
        }
        return Thumbnails.of(image).size(maxWidth, maxHeight).imageType(image.getType()).asBufferedImage();
    }
}
