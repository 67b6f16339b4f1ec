package fr.lesbases.savedsearch;

/** A saved search in the list of its owner. @param fresh how many of its results are new since they last looked */
public record SavedSearchRow(SavedSearch search, long fresh) {}
