package fr.lesbases.common;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many there are over all pages
 * @param number of this page, from 1
 * @param size how many a page holds at the most
 */
public record Page<T>(List<T> items, long total, int number, int size) {

    public Page {
        items = List.copyOf(items);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The page to show where one is asked for: beyond the last one, which an old link may be, the last one. */
    public static int toShow(int wanted, long total, int size) {
        return (int) Math.clamp(wanted, 1, Math.max(1, Math.ceilDiv(total, size)));
    }
}
