package fr.lesbases.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which documents have which value of a field: read when it is first asked for, and kept as long as the segment of the index lives, which never changes. A bit for
 * each document and value: 4 MB for 100 000 resources.
 */
final class FacetValues {

    private final Map<IndexReader.CacheKey, Map<String, List<Value>>> segments = new ConcurrentHashMap<>();

    /** @param documents that have it: as many bits as the segment has documents, deleted ones included */
    record Value(String value, FixedBitSet documents) {}

    /** @param field a keyword */
    List<Value> of(LeafReader segment, String field) throws IOException {
        IndexReader.CacheHelper lifetime = segment.getCoreCacheHelper();
        Map<String, List<Value>> known = segments.get(lifetime.getKey());
        if (known == null) {
            known = segments.computeIfAbsent(lifetime.getKey(), key -> new ConcurrentHashMap<>());
            lifetime.addClosedListener(segments::remove);
        }
        List<Value> values = known.get(field);
        if (values == null) {
            values = read(segment, field);
            known.put(field, values);
        }
        return values;
    }

    private static List<Value> read(LeafReader segment, String field) throws IOException {
        List<Value> values = new ArrayList<>();
        Terms terms = segment.terms(field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            PostingsEnum documents = null;
            while (each.next() != null) {
                FixedBitSet having = new FixedBitSet(segment.maxDoc());
                documents = each.postings(documents, PostingsEnum.NONE);
                for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.nextDoc()) {
                    having.set(document);
                }
                values.add(new Value(each.term().utf8ToString(), having));
            }
        }
        return values;
    }
}
