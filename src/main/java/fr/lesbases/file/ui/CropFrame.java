package fr.lesbases.file.ui;

import fr.lesbases.file.Crop;
import fr.lesbases.file.IncomingImage;

/** The shapes images are cut to. */
public enum CropFrame {
    /** Of a person: as wide as high, and shown in a circle. */
    PHOTO(1),
    /** As wide as high. */
    LOGO(1),
    /** Four times as wide as high, over the top of a page. */
    COVER(4);

    private final double ratio;

    CropFrame(double ratio) {
        this.ratio = ratio;
    }

    /** How many times as wide as high. */
    double ratio() {
        return ratio;
    }

    boolean isRound() {
        return this == PHOTO;
    }

    /** What is offered first. */
    Crop first(IncomingImage image) {
        return Crop.middle(image.width(), image.height(), ratio);
    }
}
