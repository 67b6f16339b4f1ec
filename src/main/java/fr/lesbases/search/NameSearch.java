package fr.lesbases.search;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Key;
import fr.lesbases.search.QueryWords.Part;
import fr.lesbases.search.QueryWords.Word;
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
    private static final float ANOTHER_WAY = 0.5f;

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
        return Search.session(entities).search(type).select(f -> f.id(UUID.class)).where(f -> f.bool().with(all -> {
            typed.required().forEach(part -> all.must(part(f, name, typed, part)));
            all.should(f.match().field(IndexedText.written(name)).boost(WHOLE_WORD).matching(typed.text()));
            all.filter(readable(f));
        })).fetchHits(CANDIDATES);
    }

    /** The values of a keyword field of a few things, some of which begin with one of these. */
    public List<String> values(Class<?> type, String field, List<String> beginnings) {
        return beginnings.isEmpty() ? List.of() : Search.session(entities).search(type).select(f -> f.field(field, String.class).list()).where(f -> f.bool()
                .filter(f.or().with(or -> beginnings.forEach(beginning -> or.add(f.prefix().field(field).matching(beginning)))))
                .filter(readable(f))).fetchHits(CANDIDATES).stream().flatMap(List::stream).toList();
    }

    private PredicateFinalStep readable(SearchPredicateFactory f) {
        return f.terms().field(FacetedSearch.READERS).matchingAny(List.of(Key.values(currentViewer.get().keys())));
    }

    private static PredicateFinalStep part(SearchPredicateFactory f, String name, TypedName typed, Part part) {
        List<Word> words = TypedName.required(part);
        if (words.size() == 1 && part.others().isEmpty()) {
            return word(f, name, typed, words.getFirst());
        }
        return f.or().with(or -> {
            or.add(f.bool().with(all -> words.forEach(word -> all.must(word(f, name, typed, word)))));
            part.others().forEach(other -> or.add(f.phrase().field(Synonyms.isAcronym(other) ? IndexedText.written(name) : name).boost(ANOTHER_WAY).matching(other)));
        });
    }

    private static PredicateFinalStep word(SearchPredicateFactory f, String name, TypedName typed, Word word) {
        List<String> runTogether = typed.runTogether(word);
        String sound = typed.sound(word);
        return f.or().with(or -> {
            or.add(beginning(f, name, typed, word));
            word.joined().forEach(joined -> or.add(f.match().field(IndexedText.beginnings(name)).matching(joined)));
            runTogether.forEach(way -> or.add(f.prefix().field(IndexedText.together(name)).matching(way)));
            if (!sound.isEmpty()) {
                or.add(f.prefix().field(IndexedText.sounds(name)).matching(sound));
            }
        });
    }

    private static PredicateFinalStep beginning(SearchPredicateFactory f, String name, TypedName typed, Word word) {
        String field = typed.isWhole(word) ? IndexedText.written(name) : IndexedText.beginnings(name);
        return typed.mistakes(word) > 0 ? MistypedWord.in(f, field, word.text(), typed.mistakes(word), 1, 1) : f.match().field(field).matching(word.text());
    }
}
