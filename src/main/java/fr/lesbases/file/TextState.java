package fr.lesbases.file;

/** How far the search has come with the text of a file, or why it has none. */
public enum TextState {
    /** Its turn comes, or it is being read. */
    WAITING,
    READ,
    /** Read up to {@link FileTexts#MOST_CHARACTERS}. */
    CUT,
    /** It holds no text, as a scanned page. */
    EMPTY,
    /** It opens with a password only. */
    PROTECTED,
    /** It is broken. */
    UNREADABLE,
    /** Larger than {@link FileTexts#LARGEST}. */
    TOO_LARGE,
    TOO_SLOW,
    /** A kind of file whose text nobody looks for: a video, an archive. */
    UNSUPPORTED
}
