package fr.lesbases.search;

import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Lets one of two things that have the words about as well come first. As a share of the score it weighs the same in every search, however many words that has and
 * however rare they are.
 *
 * @param filter what comes first
 * @param share of what its words score by their stems, about half of the whole, that is added to it: 0.03 for three hundredths
 */
public record Leaning(Function<SearchPredicateFactory, PredicateFinalStep> filter, float share) {}
