package fr.lesbases.usage;

import java.time.LocalDate;

/**
 * What searches are counted by.
 *
 * @param day in Paris
 * @param kind the tab that answered, as in its address
 * @param words as {@link KeptWords} writes them
 */
record Searched(LocalDate day, String kind, String words) implements Comparable<Searched> {

    /** @param searches how many @param missed those of them that found nothing */
    record Times(int searches, int missed) {

        Times plus(Times other) {
            return new Times(searches + other.searches, missed + other.missed);
        }
    }

    Searched withoutWords() {
        return new Searched(day, kind, KeptWords.NONE);
    }

    /** Whoever writes several rows writes them in this order, and so waits for nobody who waits for them. */
    @Override
    public int compareTo(Searched other) {
        int byDay = day.compareTo(other.day);
        int byKind = byDay != 0 ? byDay : kind.compareTo(other.kind);
        return byKind != 0 ? byKind : words.compareTo(other.words);
    }
}
