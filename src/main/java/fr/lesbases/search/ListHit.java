package fr.lesbases.search;

/** Something found, with the looked-for words marked in what its row shows. */
public record ListHit<R extends ListRow>(R row, MarkedText name, MarkedText description) {}
