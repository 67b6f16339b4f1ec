package fr.lesbases.common;

import java.util.List;
import java.util.function.Function;

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

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), total, number, size);
    }
}
