package fr.lesbases.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;

/**
 * Looks once which documents are wanted, and lays the documents of each value over them. Hibernate Search's aggregations read every value of every document, once
 * for each facet with choices: ten times as long for words that most documents have.
 */
final class LuceneFacetCounts implements FacetCounts {

    private final FacetValues values = new FacetValues();

    @Override
    public Counted count(SearchSession session, Class<?> type, Function<SearchPredicateFactory, PredicateFinalStep> wanted, List<Facet> facets) {
        var scope = session.scope(type);
        Query query = LuceneMigrationUtils.toLuceneQuery(wanted.apply(scope.predicate()).toPredicate());
        try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
            long total = 0;
            Map<String, Map<String, Long>> counts = new HashMap<>();
            facets.forEach(facet -> facet.counted().forEach(field -> counts.put(field, new HashMap<>())));
            Map<IndexReader.CacheKey, FixedBitSet> found = new HashMap<>();
            for (WantedDocuments.Segment segment : new IndexSearcher(reader).search(query, new WantedDocuments())) {
                FixedBitSet narrowed = narrow(segment, facets);
                count(segment, narrowed, facets, counts);
                total += narrowed.cardinality();
                found.put(segment.reader().getCoreCacheHelper().getKey(), narrowed);
            }
            return new Counted(total, counts, f -> f.extension(LuceneExtension.get()).fromLuceneQuery(new FoundDocuments(found)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(WantedDocuments.Segment segment, FixedBitSet found, List<Facet> facets, Map<String, Map<String, Long>> counts) throws IOException {
        for (Facet facet : facets) {
            FixedBitSet within = facet.isCountedWithItself() ? found : narrow(segment, facets.stream().filter(other -> other != facet).toList());
            for (String field : facet.counted()) {
                Map<String, Long> counted = counts.get(field);
                for (FacetValues.Value value : values.of(segment.reader(), field)) {
                    long count = FixedBitSet.intersectionCount(within, value.documents());
                    if (count > 0) {
                        counted.merge(value.value(), count, Long::sum);
                    }
                }
            }
        }
    }

    private FixedBitSet narrow(WantedDocuments.Segment segment, List<Facet> facets) throws IOException {
        FixedBitSet left = segment.documents().clone();
        for (Facet facet : facets) {
            if (facet.isChosen()) {
                List<FixedBitSet> chosen = values.of(segment.reader(), facet.field()).stream().filter(value -> facet.chosen().contains(value.value())).map(FacetValues.Value::documents).toList();
                if (facet.isAny()) {
                    FixedBitSet any = new FixedBitSet(left.length());
                    chosen.forEach(any::or);
                    left.and(any);
                } else if (chosen.size() == facet.chosen().size()) {
                    chosen.forEach(left::and);
                } else {
                    left.clear(0, left.length());
                }
            }
        }
        return left;
    }
}
