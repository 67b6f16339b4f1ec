package fr.lesbases.search;

import fr.lesbases.common.Slug;

/** Something found by its name, with the typed beginnings marked. */
public record NameHit(Slug slug, MarkedText name) {}
