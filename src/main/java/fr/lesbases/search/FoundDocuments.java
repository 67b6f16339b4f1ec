package fr.lesbases.search;

import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Documents that were found before, by segments of the index: what has come into it since is not among them. */
final class FoundDocuments extends Query {

    private final Map<IndexReader.CacheKey, FixedBitSet> segments;

    FoundDocuments(Map<IndexReader.CacheKey, FixedBitSet> segments) {
        this.segments = segments;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable Scorer scorer(LeafReaderContext segment) {
                FixedBitSet found = segments.get(segment.reader().getCoreCacheHelper().getKey());
                return found == null ? null : new ConstantScoreScorer(this, score(), mode, new BitSetIterator(found, found.cardinality()));
            }

            /** Each is asked for once. */
            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "found before";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoundDocuments documents && segments == documents.segments;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(segments);
    }
}
