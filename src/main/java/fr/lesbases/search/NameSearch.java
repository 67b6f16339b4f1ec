package fr.lesbases.search;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Key;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Finds a few things by their names while somebody types, among what the viewer may read. Counts nothing, so the index stops as soon as it has enough. */
@Component
public class NameSearch {

    /** More than are shown: those that begin with what was typed are put first. */
    private static final int CANDIDATES = 16;
    /** A whole word is better than a beginning, and best in a short name. */
    private static final float WHOLE_WORD = 3f;

    private final EntityManager entities;
    private final CurrentViewer currentViewer;

    NameSearch(EntityManager entities, CurrentViewer currentViewer) {
        this.entities = entities;
        this.currentViewer = currentViewer;
    }

    /**
     * At most {@value #CANDIDATES}, the best first.
     *
     * @param type the indexed entity @param name its text as given to {@link IndexedText#declare}
     */
    public List<UUID> find(Class<?> type, String name, TypedName typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        String[] keys = Key.values(currentViewer.get().keys());
        return Search.session(entities).search(type).select(f -> f.id(UUID.class)).where(f -> f.bool().with(all -> {
            typed.required().forEach(word -> all.must(beginning(f, name, typed, word)));
            all.should(f.match().field(IndexedText.written(name)).boost(WHOLE_WORD).matching(typed.text()));
            all.filter(f.terms().field(FacetedSearch.READERS).matchingAny(List.of(keys)));
        })).fetchHits(CANDIDATES);
    }

    private static PredicateFinalStep beginning(SearchPredicateFactory f, String name, TypedName typed, QueryWords.Word word) {
        String field = IndexedText.beginnings(name);
        return typed.mistakes(word) > 0 ? MistypedWord.in(f, field, word.text(), typed.mistakes(word), 1, 1) : f.match().field(field).matching(word.text());
    }
}
