package fr.lesbases.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MaxNonCompetitiveBoostAttribute;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeSource;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ConcurrentLruCache;

/**
 * A word that may have been typed with mistakes. The automata that tell likely words from others are made once for all fields that it is looked for in,
 * rather than once for each: that took most of the time.
 */
final class MistypedWord extends FuzzyQuery {

    /** Some 150 KB each: those of the searches of this moment. */
    private static final int KEPT = 32;
    private static final ConcurrentLruCache<Sought, Automata> AUTOMATA = new ConcurrentLruCache<>(KEPT, sought -> new Automata());

    private final Sought sought;

    /** @param right how many letters at its beginning are right: the more, the faster */
    private record Sought(String word, int mistakes, int right) {}

    private static final class Automata {

        private volatile @Nullable AttributeImpl made;
    }

    private MistypedWord(String field, Sought sought) {
        super(new Term(field, sought.word()), sought.mistakes(), sought.right());
        this.sought = sought;
    }

    /** @param field of which the words are as written, those of the question as well @param right how many letters at the beginning of the word are right */
    static PredicateFinalStep in(SearchPredicateFactory f, String field, String word, int mistakes, int right, float boost) {
        List<French.Token> tokens = French.tokens(French.WRITTEN, word);
        if (tokens.size() != 1) {
            return anyBackend(f, field, word, mistakes, right, boost);
        }
        return f.extension().ifSupported(LuceneExtension.get(), lucene -> lucene.fromLuceneQuery(new BoostQuery(new MistypedWord(field, new Sought(tokens.getFirst().word(), mistakes, right)), boost)))
                .orElse(any -> anyBackend(any, field, word, mistakes, right, boost));
    }

    private static PredicateFinalStep anyBackend(SearchPredicateFactory f, String field, String word, int mistakes, int right, float boost) {
        return f.match().field(field).boost(boost).matching(word).fuzzy(mistakes, right);
    }

    @Override
    protected TermsEnum getTermsEnum(Terms words, AttributeSource attributes) throws IOException {
        Automata automata = AUTOMATA.get(sought);
        AttributeImpl made = automata.made;
        if (made != null) {
            attributes.addAttributeImpl(made);
            return super.getTermsEnum(words, attributes);
        }
        TermsEnum found = super.getTermsEnum(words, attributes);
        automata.made = madeBy(attributes);
        return found;
    }

    /** What Lucene shares them by among segments of an index has no public name: it is neither of the others. */
    private static @Nullable AttributeImpl madeBy(AttributeSource attributes) {
        for (Iterator<AttributeImpl> each = attributes.getAttributeImplsIterator(); each.hasNext();) {
            AttributeImpl attribute = each.next();
            if (!(attribute instanceof BoostAttribute || attribute instanceof MaxNonCompetitiveBoostAttribute)) {
                return attribute;
            }
        }
        return null;
    }
}
