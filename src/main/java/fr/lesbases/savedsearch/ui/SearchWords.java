package fr.lesbases.savedsearch.ui;

import fr.lesbases.common.Texts;
import fr.lesbases.resource.FacetLabels;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.savedsearch.SearchName;
import fr.lesbases.taxonomy.Vocabularies;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a search looks for, in words. */
@Component
class SearchWords {

    private final Vocabularies vocabularies;

    SearchWords(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** What is typed, then each choice; that it is everything where there is neither. */
    List<String> of(ResourceQuery query) {
        List<String> words = new ArrayList<>();
        if (!query.words().isEmpty()) {
            words.add(Texts.get("savedsearch.words", query.words()));
        }
        words.addAll(new FacetLabels(vocabularies.all()).of(query));
        return words.isEmpty() ? List.of(Texts.get("savedsearch.everything")) : words;
    }

    /** A name to begin with. */
    String name(ResourceQuery query) {
        List<String> words = new ArrayList<>(of(query));
        if (!query.words().isEmpty()) {
            words.set(0, query.words());
        }
        return SearchName.of(String.join(", ", words)).value();
    }
}
