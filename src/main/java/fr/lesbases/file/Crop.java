package fr.lesbases.file;

/**
 * The part of an image that is kept, in fractions of its width and height from its upper left corner, as it is seen upright. A browser tells it: whatever is no
 * part of an image is none.
 */
public record Crop(double left, double top, double width, double height) {

    public static final Crop WHOLE = new Crop(0, 0, 1, 1);
    /** Of a sum of fractions that browsers have rounded. */
    private static final double ROUNDING = 1e-6;

    public Crop {
        // written so that "not a number" is refused too
        if (!(left >= 0 && top >= 0 && width > 0 && height > 0 && left + width <= 1 + ROUNDING && top + height <= 1 + ROUNDING)) {
            throw new IllegalArgumentException("not a part of an image");
        }
    }

    /** The largest part in the middle of an image of these sides that is so many times as wide as high. */
    public static Crop middle(int imageWidth, int imageHeight, double ratio) {
        double width = Math.min(1, ratio * imageHeight / imageWidth);
        double height = Math.min(1, imageWidth / ratio / imageHeight);
        return new Crop((1 - width) / 2, (1 - height) / 2, width, height);
    }

    /** From 0 on, in whole pixels: never outside of the image, and never nothing. */
    record Pixels(int x, int y, int width, int height) {}

    Pixels of(int imageWidth, int imageHeight) {
        int x = Math.min((int) Math.round(left * imageWidth), imageWidth - 1);
        int y = Math.min((int) Math.round(top * imageHeight), imageHeight - 1);
        return new Pixels(x, y, Math.clamp(Math.round(width * imageWidth), 1, imageWidth - x), Math.clamp(Math.round(height * imageHeight), 1, imageHeight - y));
    }
}
