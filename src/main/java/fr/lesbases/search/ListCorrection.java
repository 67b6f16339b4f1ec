package fr.lesbases.search;

/** A search in a list as it may have been meant. @param total how many it finds under the same choices, at least one */
public record ListCorrection(ListQuery query, long total) {}
