package fr.lesbases.search;

import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Lets one of two things that have the words about as well come first. As a share of a score it weighs the same in every search, however many words that has and
 * however rare they are.
 *
 * @param filter what comes first, cheap to ask for: a term
 * @param share of what the words score in the weightiest text, which is a part of the whole, that is added to it: 0.05 for five hundredths
 */
public record Leaning(Function<SearchPredicateFactory, PredicateFinalStep> filter, float share) {}
