package fr.lesbases.resource;

import fr.lesbases.search.TextWords;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Tells whether a title and a description are nearly those of another resource. Strict, since titles of one field are alike anyway: a title of which half the
 * words are the same needs a description that has as much in common. Of 2 000 resources made from a few templates, of which one pair has the same title, 12 are alike to another.
 */
final class WordClues {

    /** Of the words of both titles together. */
    private static final double TITLE = 0.5;
    /** Of title and description together, where both have one. */
    private static final double BOTH = 1;
    /** Of the title, where there is no description yet. */
    private static final double TITLE_ALONE = 0.8;
    /** Fewer words in common say something only together with the description. */
    private static final int SAYING = 3;
    private static final double DESCRIPTION_OF_FEW = 0.3;
    /** Of the description, to be looked for: more make the search slower, and no better. */
    private static final int MOST_WORDS = 20;
    private static final float DESCRIPTION_WEIGHT = 0.5f;

    private final TextWords title;
    private final TextWords description;

    WordClues(String title, String description) {
        this.title = TextWords.of(title);
        this.description = TextWords.of(description);
    }

    boolean isEmpty() {
        return title.isEmpty();
    }

    /** Finds all that can be {@linkplain #likeness alike}, the likeliest first. */
    PredicateFinalStep wanted(SearchPredicateFactory f) {
        return f.bool().with(all -> {
            all.must(f.bool().with(some -> {
                title.texts().forEach(word -> some.should(f.match().field(ResourceFields.TITLE).matching(word)));
                some.minimumShouldMatchNumber((int) Math.ceil(title.texts().size() * TITLE));
            }));
            description.texts().stream().limit(MOST_WORDS).forEach(word -> all.should(f.match().field(ResourceFields.DESCRIPTION).boost(DESCRIPTION_WEIGHT).matching(word)));
        });
    }

    /** From 0, for not alike, to 2. */
    double likeness(String otherTitle, String otherDescription) {
        TextWords other = TextWords.of(otherTitle);
        double titles = title.likeness(other);
        if (titles < TITLE || !other.numbers().equals(title.numbers())) {
            return 0;
        }
        double descriptions = description.likeness(TextWords.of(otherDescription));
        boolean enough = description.isEmpty() ? titles >= TITLE_ALONE : titles + descriptions >= BOTH;
        boolean saying = title.common(other) >= SAYING || descriptions >= DESCRIPTION_OF_FEW;
        return enough && saying ? titles + descriptions : 0;
    }
}
