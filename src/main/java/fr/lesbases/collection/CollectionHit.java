package fr.lesbases.collection;

import fr.lesbases.search.MarkedText;

/** A found collection, with the looked-for words marked in what the row shows. */
public record CollectionHit(CollectionRow row, MarkedText title, MarkedText description) {}
