package fr.lesbases.search;

import fr.lesbases.search.QueryWords.Part;
import fr.lesbases.search.QueryWords.Precision;
import fr.lesbases.search.QueryWords.Word;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesCollector;

/** {@link QueryWords} as the index is asked for them. */
final class WordPredicate {

    /** A word as it stands counts more than another form of it, and both more than a longer word that begins so. */
    private static final float AS_WRITTEN = 0.7f;
    private static final float BEGINNING = 0.25f;
    private static final float RUN_TOGETHER = 0.5f;
    private static final float MISTYPED = 0.2f;
    private static final float SOUNDING = 0.3f;
    private static final float ANOTHER_WAY = 0.6f;
    private static final float ALONE = 0.5f;
    /** Words that follow each other in a text as they do in the query. */
    private static final float TOGETHER = 2f;
    /** Of the score: what has all words goes before what scores a little more with half of them. */
    private static final float WHOLE = 22f;
    private static final int APART = 2;

    private final SearchPredicateFactory f;
    private final List<WeightedText> texts;
    private final Precision precision;

    WordPredicate(SearchPredicateFactory f, List<WeightedText> texts, Precision precision) {
        this.f = f;
        this.texts = texts;
        this.precision = precision;
    }

    /** What has the words; tells nothing of how well. */
    PredicateFinalStep of(QueryWords query) {
        if (query.isEmpty()) {
            return f.matchAll();
        }
        List<Part> required = query.asked(precision);
        return f.bool().with(all -> {
            all.must(f.bool().with(some -> {
                required.forEach(part -> some.should(of(part)));
                some.minimumShouldMatchNumber(query.needed(precision));
                if (required.isEmpty()) {
                    some.must(f.matchAll());
                }
            }));
            query.phrases().forEach(phrase -> all.must(phrase(phrase)));
            query.excluded().forEach(phrase -> all.mustNot(anotherWay(phrase, 0)));
        });
    }

    /**
     * Finds everything, and scores the better higher: one flat list, of which the index passes over what can't bring a document to the first page.
     * A leaning adds a share of what the words score in the weightiest text, not of the whole score: asking for all once more takes twice the time, and more
     * clauses than an index allows.
     */
    PredicateFinalStep ranking(QueryWords query, List<Leaning> leanings) {
        return f.or().with(or -> {
            or.add(f.matchAll());
            if (precision == Precision.WIDENED) {
                or.add(f.bool().with(whole -> query.parts().stream().filter(Part::required).forEach(part -> whole.must(of(part)))).constantScore().boost(WHOLE));
            }
            query.parts().forEach(part -> scores(part, or));
            query.parts().stream().flatMap(part -> part.others().stream()).forEach(other -> or.add(anotherWay(other, 1)));
            query.phrases().forEach(phrase -> or.add(phrase(phrase)));
            together(query.words(), or);
            String words = query.words().stream().filter(Word::required).map(Word::text).collect(Collectors.joining(" "));
            if (!words.isEmpty()) {
                leanings.forEach(leaning -> or.add(f.bool().must(f.match().field(heaviest().name()).matching(words)).filter(leaning.filter().apply(f))
                        .boost(heaviest().weight() * leaning.share())));
            }
        });
    }

    private WeightedText heaviest() {
        return Collections.max(texts, Comparator.comparing(WeightedText::weight));
    }

    PredicateFinalStep of(Word word) {
        return f.or().with(or -> texts.forEach(text -> {
            forms(word, text, or);
            mistyped(word, text, or);
            beginning(word, text).ifPresentOrElse(or::add, () -> or.add(asWritten(word, text))); // A word begins itself
        }));
    }

    PredicateFinalStep of(Part part) {
        if (part.words().size() == 1 && part.others().isEmpty()) {
            return of(part.words().getFirst());
        }
        return f.or().with(or -> {
            or.add(f.bool().with(all -> part.words().stream().filter(Word::required).forEach(word -> all.must(of(word)))));
            part.others().forEach(other -> or.add(anotherWay(other, 1)));
        });
    }

    /** What several words mean together, one of them alone does not: "personnes" is nobody aged. */
    private void scores(Part part, SimpleBooleanPredicateClausesCollector<?, ?> or) {
        if (part.words().size() > 1 && !part.others().isEmpty()) {
            or.add(anotherWay(part.words().stream().map(Word::text).collect(Collectors.joining(" ")), 1));
            part.words().stream().filter(Word::required).forEach(word -> texts.forEach(text -> or.add(f.match().field(text.name()).boost(text.weight() * ALONE).matching(word.text()))));
        } else {
            part.words().forEach(word -> scores(word, or));
        }
    }

    private void scores(Word word, SimpleBooleanPredicateClausesCollector<?, ?> or) {
        for (WeightedText text : texts) {
            forms(word, text, or);
            or.add(asWritten(word, text));
            beginning(word, text).ifPresent(or::add);
            if (text.hasRunTogether()) {
                mistyped(word, text, or);
            }
        }
    }

    private PredicateFinalStep asWritten(Word word, WeightedText text) {
        return f.match().field(IndexedText.written(text.name())).boost(text.weight() * AS_WRITTEN).matching(word.text());
    }

    private void forms(Word word, WeightedText text, SimpleBooleanPredicateClausesCollector<?, ?> or) {
        String written = IndexedText.written(text.name());
        if (word.formed()) {
            or.add(f.match().field(text.name()).boost(text.weight()).matching(word.text()));
        }
        if (text.hasRunTogether() && RunTogether.isPossible(word.text())) {
            RunTogether.ways(French.forms(word.text()).written()).forEach(way -> or.add(f.match().field(IndexedText.together(text.name())).boost(text.weight() * RUN_TOGETHER).matching(way)));
        }
        word.joined().forEach(joined -> or.add(f.match().field(written).boost(text.weight() * RUN_TOGETHER).matching(joined)));
        if (precision == Precision.UNFINISHED) { // what is mistyped besides would be another word in each of the many ways
            word.parted().forEach(parted -> or.add(f.phrase().field(text.name()).boost(text.weight() * RUN_TOGETHER).matching(parted)));
        }
    }

    /** By the hand or by ear. */
    private void mistyped(Word word, WeightedText text, SimpleBooleanPredicateClausesCollector<?, ?> or) {
        if (!precision.isNear() || word.mistakes() == 0) {
            return;
        }
        or.add(MistypedWord.in(f, IndexedText.written(text.name()), word.text(), word.mistakes(), precision == Precision.FIRST_LETTER_TOO ? 0 : 1, text.weight() * MISTYPED));
        String sound = French.forms(word.text()).sound();
        if (text.hasRunTogether() && !sound.isEmpty()) {
            or.add(f.match().field(IndexedText.sounds(text.name())).boost(text.weight() * SOUNDING).matching(sound));
        }
    }

    /** Of the last word in titles; elsewhere if nothing has the word itself, since one that exists begins many others. Short texts hold the beginnings of their words, in longer ones they are looked for among the words. */
    private Optional<PredicateFinalStep> beginning(Word word, WeightedText text) {
        if (!(precision.isUnfinished() && word.beginning() || word.typing() && text.equals(heaviest()))) {
            return Optional.empty();
        }
        float weight = text.weight() * BEGINNING;
        if (text.hasBeginnings()) {
            return Optional.of(f.match().field(IndexedText.beginnings(text.name())).boost(weight).matching(word.text()));
        }
        String letters = French.tokens(French.WRITTEN, word.text()).getFirst().word();
        return Optional.of(f.prefix().field(IndexedText.written(text.name())).boost(weight).matching(letters));
    }

    private PredicateFinalStep anotherWay(String other, int apart) {
        return f.or().with(or -> texts.forEach(text -> or.add(f.phrase().field(Synonyms.isAcronym(other) ? IndexedText.written(text.name()) : text.name()).boost(text.weight() * ANOTHER_WAY).matching(other).slop(apart))));
    }

    private PredicateFinalStep phrase(String phrase) {
        return f.or().with(or -> texts.forEach(text -> or.add(f.phrase().field(IndexedText.written(text.name())).boost(text.weight() * TOGETHER).matching(phrase))));
    }

    private void together(List<Word> words, SimpleBooleanPredicateClausesCollector<?, ?> or) {
        if (words.size() > 1) {
            String inOrder = words.stream().map(Word::text).collect(Collectors.joining(" "));
            texts.forEach(text -> or.add(f.phrase().field(text.name()).boost(text.weight() * TOGETHER).matching(inOrder).slop(APART)));
        }
    }
}
