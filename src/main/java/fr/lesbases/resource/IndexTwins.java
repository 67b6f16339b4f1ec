package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Key;
import fr.lesbases.common.ResourceId;
import fr.lesbases.search.FacetedSearch;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Finds published resources by what the index holds of them, among those the viewer may read. */
@Component
class IndexTwins {

    /** What more resources lead to is a reference of the field, which makes none of them the other's duplicate; of a whole site, that is so sooner. */
    private static final int COMMON = 8;
    private static final int COMMON_FRONT = 3;
    /** A page that leads to more is a directory; these are asked for. */
    private static final int MOST_PAGES = 100;
    private static final int MOST_FOUND = 200;

    private final EntityManager entities;
    private final CurrentViewer currentViewer;

    IndexTwins(EntityManager entities, CurrentViewer currentViewer) {
        this.entities = entities;
        this.currentViewer = currentViewer;
    }

    private record Found(UUID id, List<String> pages) {}

    /** Which of these pages each of them leads to, too. Those with a rare page are found first. */
    Map<ResourceId, Set<String>> leadingTo(Collection<String> pages, Collection<ResourceId> without) {
        if (pages.isEmpty()) {
            return Map.of();
        }
        List<Found> found = Search.session(entities).search(Resource.class).select(f -> f.composite().from(f.id(UUID.class), f.field(ResourceFields.PAGES, String.class).list()).as(Found::new))
                .where(f -> readable(f, f.or().with(or -> pages.stream().limit(MOST_PAGES).forEach(page -> or.add(f.match().field(ResourceFields.PAGES).matching(page)))), without))
                .fetchHits(MOST_FOUND);
        Map<String, Long> having = found.stream().flatMap(one -> one.pages().stream()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<ResourceId, Set<String>> twins = new HashMap<>();
        for (Found one : found) {
            Set<String> shared = new LinkedHashSet<>(one.pages());
            shared.removeIf(page -> !pages.contains(page) || having.get(page) > (LinkedPage.isFront(page) ? COMMON_FRONT : COMMON));
            if (!shared.isEmpty()) {
                twins.put(new ResourceId(one.id()), shared);
            }
        }
        return twins;
    }

    /** Those whose words may be alike, the likeliest first. */
    List<ResourceId> likely(WordClues words, Collection<ResourceId> without, int most) {
        return words.isEmpty() ? List.of() : Search.session(entities).search(Resource.class).select(f -> f.id(UUID.class)).where(f -> readable(f, words.wanted(f), without))
                .fetchHits(most).stream().map(ResourceId::new).toList();
    }

    private PredicateFinalStep readable(SearchPredicateFactory f, PredicateFinalStep wanted, Collection<ResourceId> without) {
        return f.bool().with(all -> {
            all.must(wanted);
            all.filter(f.terms().field(FacetedSearch.READERS).matchingAny(List.of(Key.values(currentViewer.get().keys()))));
            if (!without.isEmpty()) {
                all.mustNot(f.id().matchingAny(without.stream().map(ResourceId::value).toList()));
            }
        });
    }
}
