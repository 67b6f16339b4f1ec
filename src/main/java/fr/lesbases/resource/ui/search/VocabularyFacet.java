package fr.lesbases.resource.ui.search;

import fr.lesbases.resource.ResourceHits;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.search.ui.FacetBox;
import fr.lesbases.search.ui.FacetOption;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabulary;
import java.util.List;
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
        families.forEach(family -> family.show(query, hits));
        if (anew) {
            families.forEach(FamilyTerms::sort);
            shortenUnlessFolding();
        }
    }

    private void shortenUnlessFolding() {
        if (families.stream().noneMatch(FamilyTerms::folds)) {
            List<FacetOption> options = families.stream().flatMap(FamilyTerms::options).toList();
            shorten(options);
        }
    }
}
