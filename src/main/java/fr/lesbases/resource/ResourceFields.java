package fr.lesbases.resource;

import fr.lesbases.search.WeightedText;
import java.util.List;

/** The fields of the index of resources, and what a word in each counts. */
final class ResourceFields {

    static final String TITLE = "title";
    /** Section titles and the labels of the indexation. */
    static final String HEADINGS = "headings";
    static final String DESCRIPTION = "description";
    /** Words of the blocks, hosts of their links, names of their files. */
    static final String BODY = "body";
    /** What its files say. */
    static final String FILES = "files";
    static final String OWNER = "owner";
    /** The pages it leads to, as {@link LinkedPage} writes them. */
    static final String PAGES = "pages";
    static final String STATE = "state";
    static final String FIRST_PUBLISHED = "firstPublished";
    /** In which its last version was published, as 2026-11. */
    static final String LAST_MONTH = "lastMonth";
    static final String VIEWS = "views";
    static final String SAVES = "saves";
    /** {@link Use#level}, with all the lower ones. */
    static final String USE = "use";
    private static final String TERMS = "terms";
    private static final String FAMILIES = "families";

    static final List<WeightedText> TEXTS = List.of(WeightedText.ofShort(TITLE, 6), WeightedText.ofShort(HEADINGS, 3), WeightedText.ofParagraph(DESCRIPTION, 2),
            WeightedText.ofLong(BODY, 1), WeightedText.ofLong(FILES, 0.8f), WeightedText.ofLong(OWNER, 0.7f));

    private ResourceFields() {
    }

    /** The codes of a vocabulary's terms: a field for each vocabulary, since vocabularies are data. */
    static String terms(String vocabulary) {
        return TERMS + "_" + vocabulary;
    }

    /** The codes of those terms' families. */
    static String families(String vocabulary) {
        return FAMILIES + "_" + vocabulary;
    }

    static String of(ResourceFacet facet) {
        return facet.parameter();
    }

    static String anyTerms() {
        return TERMS + "_*";
    }

    static String anyFamilies() {
        return FAMILIES + "_*";
    }
}
