package fr.lesbases.exchange;

import fr.lesbases.common.Arrivals;
import java.util.List;

/** One kind of thing in a corpus: shared/data/gen_corpus.py documents the fields. */
interface CorpusFile<T extends Arrivals.Arriving> {

    String name();

    /** The key of what is in it. */
    String kind();

    Arrivals<T> arrivals();

    /** Looks up what these lines refer to, for all at once. */
    LineReader<T> reader(List<Line> lines);

    interface LineReader<T> {

        /** @throws fr.lesbases.common.DomainException for what can't be taken in */
        T read(Draft draft);
    }
}
