package fr.lesbases.base;

import fr.lesbases.search.MarkedText;

/** A found base, with the looked-for words marked in what the row shows. */
public record BaseHit(BaseRow row, MarkedText name, MarkedText description) {}
