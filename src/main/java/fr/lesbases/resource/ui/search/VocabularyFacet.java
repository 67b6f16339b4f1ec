package fr.lesbases.resource.ui.search;

import fr.lesbases.resource.ResourceHits;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.search.ui.FacetBox;
import fr.lesbases.search.ui.FacetOption;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** One vocabulary as a facet. Families that have a look fold one by one; of the terms of the others the most frequent are shown, the rest on demand. */
final class VocabularyFacet extends FacetBox {

    private final Vocabulary vocabulary;
    private final List<FamilyTerms> families;

    VocabularyFacet(Vocabulary vocabulary, BiConsumer<TermRef, Boolean> choose) {
        super(vocabulary.label());
        this.vocabulary = vocabulary;
        families = vocabulary.families().stream().map(family -> new FamilyTerms(family, choose)).toList();
        families.forEach(family -> addValues(family.component()));
    }

    /** @param anew whether the values are put in the order of their counts: not while somebody chooses among them */
    void show(ResourceQuery query, ResourceHits hits, boolean anew) {
        showChosen(query.codes(vocabulary.code()).size());
        Map<FamilyTerms, List<FacetOption>> found = new LinkedHashMap<>();
        families.forEach(family -> found.put(family, family.found(query, hits)));
        if (anew) {
            boolean folds = families.stream().anyMatch(FamilyTerms::folds);
            Set<FacetOption> more = folds ? Set.of() : shorten(found.values().stream().flatMap(List::stream).toList());
            found.forEach((family, options) -> family.show(options, more));
        } else {
            found.forEach(FamilyTerms::change);
        }
        families.forEach(family -> family.showWhole(query, hits));
    }
}
