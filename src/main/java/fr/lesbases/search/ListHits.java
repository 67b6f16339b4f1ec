package fr.lesbases.search;

import fr.lesbases.common.Page;
import java.util.Map;

/**
 * What a {@link ListQuery} found, among what the viewer may read.
 *
 * @param approximate true where nothing has the words and these have nearly the same
 * @param counts by the value of the facet, how many there would be with it; a value that nothing has is missing
 */
public record ListHits<H>(Page<H> page, boolean approximate, Map<String, Long> counts) {}
