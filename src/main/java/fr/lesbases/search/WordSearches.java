package fr.lesbases.search;

import fr.lesbases.access.CurrentViewer;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Begins searches by words. */
@Component
public class WordSearches {

    private final EntityManager entities;
    private final CurrentViewer currentViewer;
    private final Synonyms synonyms;
    private final FacetCounts counts;

    WordSearches(EntityManager entities, CurrentViewer currentViewer, Synonyms synonyms, FacetCounts counts) {
        this.entities = entities;
        this.currentViewer = currentViewer;
        this.synonyms = synonyms;
        this.counts = counts;
    }

    /** @param type the indexed entity @param texts where its words are looked for @param typed none: finds everything */
    public WordSearch among(Class<?> type, List<WeightedText> texts, String typed) {
        return among(type, texts, typed, List.of());
    }

    /** The same, for an order by relevance. @param leanings of things that have the words about as well */
    public WordSearch among(Class<?> type, List<WeightedText> texts, String typed, List<Leaning> leanings) {
        return new WordSearch(Search.session(entities), type, currentViewer.get(), texts, QueryWords.of(typed, synonyms), leanings, counts);
    }
}
