package fr.lesbases.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The widths, in pixels, an image is served in; others are not made, so that nobody fills the disk by asking. */
public enum ImageWidth {
    W320(320), W640(640), W960(960), W1280(1280), W1920(1920);

    private final int pixels;

    ImageWidth(int pixels) {
        this.pixels = pixels;
    }

    public int pixels() {
        return pixels;
    }

    /** As it stands in an address. */
    static Optional<ImageWidth> of(String pixels) {
        return Arrays.stream(values()).filter(width -> String.valueOf(width.pixels).equals(pixels)).findFirst();
    }

    /** The ones worth offering for an image: all that are smaller than it, and one that shows it whole. */
    public static List<ImageWidth> useful(StoredFile image) {
        long smaller = Arrays.stream(values()).filter(width -> width.pixels < image.width()).count();
        return Arrays.stream(values()).limit(smaller + 1).toList();
    }

    /** How wide the image really comes: never enlarged. */
    public int shown(StoredFile image) {
        return Math.min(pixels, image.width());
    }
}
