package fr.lesbases.base;

/** The images of a base. */
public enum BaseImage {
    /** Square; seen by whoever may know of the base. */
    LOGO,
    /** Across the top of its page, for its readers. */
    COVER
}
