package fr.lesbases.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes an image without any metadata. */
final class ImageEncoder {

    private ImageEncoder() {
    }

    static void encode(BufferedImage image, ImageFormat format, float quality, Path to) throws IOException {
        Files.deleteIfExists(to); // an image stream would write over what is there and leave the rest
        try (ImageOutputStream out = ImageIO.createImageOutputStream(to.toFile())) {
            write(image, format, quality, out);
        }
    }

    /** Tries it on one pixel. @throws LinkageError where the native library does not run */
    static boolean writesWebp() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), ImageFormat.WEBP, 0.8f, out);
        }
        return bytes.size() > 0;
    }

    private static void write(BufferedImage image, ImageFormat format, float quality, ImageOutputStream out) throws IOException {
        ImageWriter writer = format.writer();
        try {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            if (format != ImageFormat.PNG) {
                settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                if (format == ImageFormat.WEBP) {
                    settings.setCompressionType("Lossy");
                }
                settings.setCompressionQuality(quality);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
    }
}
