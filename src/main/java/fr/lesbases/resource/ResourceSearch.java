package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.Page;
import fr.lesbases.common.ResourceId;
import fr.lesbases.search.Facet;
import fr.lesbases.search.FacetedSearch;
import fr.lesbases.search.QueryWords;
import fr.lesbases.search.QueryWords.Precision;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds published resources by words and indexation. Everything it answers, counts included, is about what the viewer may read. */
@Service
@Transactional(readOnly = true)
public class ResourceSearch {

    private final EntityManager entities;
    private final ResourceCatalogue catalogue;
    private final Vocabularies vocabularies;
    private final CurrentViewer currentViewer;

    ResourceSearch(EntityManager entities, ResourceCatalogue catalogue, Vocabularies vocabularies, CurrentViewer currentViewer) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.vocabularies = vocabularies;
        this.currentViewer = currentViewer;
    }

    /** One page; the last one where the query asks for one beyond. Where nothing has the words, what nearly has them. */
    public ResourceHits search(ResourceQuery query) {
        QueryWords words = QueryWords.of(query.words());
        Precision precision = precision(words);
        FacetedSearch search = search(words, precision, vocabularies.all().stream().map(vocabulary -> facet(vocabulary, query)).toList());
        FacetedSearch.Hits hits = fetch(search, query, query.page());
        int number = query.page();
        int last = (int) Math.ceilDiv(Math.max(1, hits.total()), ResourceQuery.PAGE_SIZE);
        if (number > last) {
            number = last;
            hits = fetch(search, query, number);
        }
        List<ResourceHit> page = catalogue.rows(hits.ids().stream().map(ResourceId::new).toList()).stream()
                .map(row -> new ResourceHit(row, words.mark(row.title(), precision), words.mark(row.description(), precision))).toList();
        return new ResourceHits(new Page<>(page, hits.total(), number, ResourceQuery.PAGE_SIZE), precision == Precision.APPROXIMATE, hits.counts());
    }

    /** How many the words alone find. */
    public long count(String typed) {
        QueryWords words = QueryWords.of(typed);
        return search(words, precision(words), List.of()).count();
    }

    /** Told by the words alone, so that narrowing never changes what a word means. */
    private Precision precision(QueryWords words) {
        boolean nearly = words.canBeMistyped() && search(words, Precision.EXACT, List.of()).count() == 0
                && search(words, Precision.APPROXIMATE, List.of()).count() > 0;
        return nearly ? Precision.APPROXIMATE : Precision.EXACT;
    }

    private FacetedSearch search(QueryWords words, Precision precision, List<Facet> facets) {
        return new FacetedSearch(Search.session(entities), Resource.class, currentViewer.get(), f -> words.matching(f, ResourceFields.TEXTS, precision), facets);
    }

    private static FacetedSearch.Hits fetch(FacetedSearch search, ResourceQuery query, int page) {
        return search.fetch(query.effectiveSort()::apply, (page - 1) * ResourceQuery.PAGE_SIZE, ResourceQuery.PAGE_SIZE);
    }

    private static Facet facet(Vocabulary vocabulary, ResourceQuery query) {
        return new Facet(ResourceFields.terms(vocabulary.code()), Set.copyOf(query.codes(vocabulary.code())), List.of(ResourceFields.families(vocabulary.code())));
    }
}
