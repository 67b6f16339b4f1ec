package fr.lesbases.resource;

import fr.lesbases.common.Page;
import fr.lesbases.search.QueryWords.Precision;
import fr.lesbases.taxonomy.TermRef;
import java.util.Map;

/**
 * What a search for resources found, among what the viewer may read.
 *
 * @param precision with which these have the words
 */
public record ResourceHits(Page<ResourceHit> page, Precision precision, Map<String, Map<String, Long>> counts) {

    /** Whether no resource has the words, and these have nearly the same. */
    public boolean approximate() {
        return precision.isNear();
    }

    /** How many there would be with this term, in place of or beside the chosen ones of its vocabulary. */
    public long count(TermRef term) {
        return counts.getOrDefault(ResourceFields.terms(term.vocabulary()), Map.of()).getOrDefault(term.code(), 0L);
    }

    /** By the code of the facet, how many there would be with it; a value that nothing has is missing. */
    public Map<String, Long> counts(ResourceFacet facet) {
        return counts.getOrDefault(ResourceFields.of(facet), Map.of());
    }

    /** How many have any term of a family. */
    public long countOfFamily(String vocabulary, String family) {
        return counts.getOrDefault(ResourceFields.families(vocabulary), Map.of()).getOrDefault(family, 0L);
    }
}
