package fr.lesbases.search;

import fr.lesbases.common.Page;
import fr.lesbases.search.QueryWords.Precision;
import java.util.Map;

/**
 * What a {@link ListQuery} found, among what the viewer may read.
 *
 * @param precision with which these have the words
 * @param counts by the value of the facet, how many there would be with it; a value that nothing has is missing
 */
public record ListHits<R extends ListRow>(Page<ListHit<R>> page, Precision precision, Map<String, Long> counts) {}
