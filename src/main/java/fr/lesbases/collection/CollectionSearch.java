package fr.lesbases.collection;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.Page;
import fr.lesbases.search.FacetedSearch;
import fr.lesbases.search.QueryWords;
import fr.lesbases.search.QueryWords.Precision;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds collections by words. Everything it answers, counts included, is about what the viewer may read. */
@Service
@Transactional(readOnly = true)
public class CollectionSearch {

    /** Rows a page. */
    public static final int PAGE_SIZE = 20;

    private final EntityManager entities;
    private final CollectionCatalogue catalogue;
    private final CurrentViewer currentViewer;

    CollectionSearch(EntityManager entities, CollectionCatalogue catalogue, CurrentViewer currentViewer) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.currentViewer = currentViewer;
    }

    /** One page; the last one where {@code number}, from 1, is beyond. Where nothing has the words, what nearly has them. */
    public CollectionHits search(String typed, CollectionSort wanted, int number) {
        QueryWords words = QueryWords.of(typed);
        CollectionSort sort = words.isEmpty() ? CollectionSort.NEWEST : wanted;
        Precision precision = precision(words);
        FacetedSearch search = search(words, precision);
        int last = (int) Math.clamp(Math.ceilDiv(search.count(), PAGE_SIZE), 1, Integer.MAX_VALUE);
        int shown = Math.clamp(number, 1, last);
        FacetedSearch.Hits hits = search.fetch(sort::apply, (shown - 1) * PAGE_SIZE, PAGE_SIZE);
        List<CollectionHit> page = catalogue.rows(hits.ids().stream().map(CollectionId::new).toList()).stream()
                .map(row -> new CollectionHit(row, words.mark(row.details().title(), precision), words.mark(row.details().description(), precision))).toList();
        return new CollectionHits(new Page<>(page, hits.total(), shown, PAGE_SIZE), precision == Precision.APPROXIMATE);
    }

    /** How many the words find. */
    public long count(String typed) {
        QueryWords words = QueryWords.of(typed);
        return search(words, precision(words)).count();
    }

    private Precision precision(QueryWords words) {
        boolean nearly = words.canBeMistyped() && search(words, Precision.EXACT).count() == 0 && search(words, Precision.APPROXIMATE).count() > 0;
        return nearly ? Precision.APPROXIMATE : Precision.EXACT;
    }

    private FacetedSearch search(QueryWords words, Precision precision) {
        return new FacetedSearch(Search.session(entities), ResourceCollection.class, currentViewer.get(), f -> words.matching(f, CollectionFields.TEXTS, precision), List.of());
    }
}
