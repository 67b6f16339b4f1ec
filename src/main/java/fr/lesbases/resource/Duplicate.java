package fr.lesbases.resource;

import java.util.List;

/**
 * A published resource that may be the same as one that is being written.
 *
 * @param reasons at least one, the strongest first
 */
public record Duplicate(ResourceRow row, List<Reason> reasons) {

    public Duplicate {
        reasons = List.copyOf(reasons);
    }

    /** @param detail the name of the file or the page, as whoever writes has it; blank for {@link Why#WORDS} */
    public record Reason(Why why, String detail) {}

    /** From the strongest to the weakest. */
    public enum Why {
        /** A file with the same content. */
        FILE,
        /** A link, a button or a video that leads to the same page. */
        LINK,
        /** Title and description are nearly the same. */
        WORDS
    }
}
