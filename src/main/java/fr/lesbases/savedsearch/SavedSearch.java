package fr.lesbases.savedsearch;

import fr.lesbases.resource.ResourceQuery;
import java.time.Instant;

/**
 * A search somebody kept.
 *
 * @param query its first page, in the order it was kept with
 * @param seen when they last looked at its results
 * @param told until when an alert has told what is new
 */
public record SavedSearch(SavedSearchId id, SearchName name, ResourceQuery query, Alert alert, Instant saved, Instant seen, Instant told) {}
