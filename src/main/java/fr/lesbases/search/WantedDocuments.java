package fr.lesbases.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** All documents that a question finds, by segments of the index. */
final class WantedDocuments implements CollectorManager<WantedDocuments.Collected, List<WantedDocuments.Segment>> {

    /** @param documents as many bits as it has documents, deleted ones included, of which none is set */
    record Segment(LeafReader reader, FixedBitSet documents) {}

    static final class Collected extends SimpleCollector {

        private final List<Segment> segments = new ArrayList<>();
        private FixedBitSet documents = new FixedBitSet(0);

        @Override
        protected void doSetNextReader(LeafReaderContext segment) {
            documents = new FixedBitSet(segment.reader().maxDoc());
            segments.add(new Segment(segment.reader(), documents));
        }

        @Override
        public void collect(int document) {
            documents.set(document);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public Collected newCollector() {
        return new Collected();
    }

    @Override
    public List<Segment> reduce(Collection<Collected> collected) {
        return collected.stream().flatMap(part -> part.segments.stream()).toList();
    }
}
