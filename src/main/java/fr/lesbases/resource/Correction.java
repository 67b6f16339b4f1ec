package fr.lesbases.resource;

/** A search as it may have been meant. @param total how many it finds, at least one */
public record Correction(ResourceQuery query, long total) {}
