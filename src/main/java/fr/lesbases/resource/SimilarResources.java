package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Key;
import fr.lesbases.common.ResourceId;
import fr.lesbases.search.FacetedSearch;
import fr.lesbases.search.IndexSilence;
import fr.lesbases.search.QueryWords;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabulary;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published resources that have to do with another: with words of its title in theirs, otherwise of one of its themes. Only what the viewer may read is answered. */
@Service
@Transactional(readOnly = true)
public class SimilarResources {

    private static final int MOST = 4;
    /** One word in common says little. */
    private static final int FEWEST_WORDS = 2;
    private static final float TITLE = 2f;

    private final EntityManager entities;
    private final ResourceCatalogue catalogue;
    private final CurrentViewer currentViewer;

    SimilarResources(EntityManager entities, ResourceCatalogue catalogue, CurrentViewer currentViewer) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.currentViewer = currentViewer;
    }

    /** At most {@value #MOST}, the nearest first, never itself; none for a draft, and none while the index can't be asked: the page has more to say. */
    public List<ResourceRow> to(ResourcePage.Open page) {
        if (page.state() == State.DRAFT) {
            return List.of();
        }
        return catalogue.rows(IndexSilence.otherwise(() -> near(page), List.<UUID>of()).stream().map(ResourceId::new).toList());
    }

    /** Words of the title first: what shares some of them is near, and far fewer have those than have a theme. */
    private List<UUID> near(ResourcePage.Open page) {
        List<String> words = QueryWords.of(page.title()).words().stream().filter(QueryWords.Word::required).map(QueryWords.Word::text).toList();
        List<UUID> byWords = words.size() < FEWEST_WORDS ? List.of() : nearest(page, List.of(), f -> words(f, words));
        if (byWords.size() == MOST || page.terms().stream().noneMatch(SimilarResources::isTheme)) {
            return byWords;
        }
        List<UUID> byTheme = nearest(page, byWords, f -> f.bool().with(theme -> {
            theme.must(f.or().with(or -> page.terms().stream().filter(SimilarResources::isTheme).forEach(term -> or.add(shared(f, term)))));
            words.forEach(word -> theme.should(inTitle(f, word)));
        }));
        return Stream.concat(byWords.stream(), byTheme.stream()).limit(MOST).toList();
    }

    private List<UUID> nearest(ResourcePage.Open page, List<UUID> known, Function<SearchPredicateFactory, PredicateFinalStep> wanted) {
        List<String> keys = List.of(Key.values(currentViewer.get().keys()));
        return Search.session(entities).search(Resource.class).select(f -> f.id(UUID.class)).where(f -> f.bool().with(all -> {
            all.must(wanted.apply(f));
            page.terms().forEach(term -> all.should(shared(f, term)));
            all.mustNot(f.id().matching(page.id().value()));
            known.forEach(one -> all.mustNot(f.id().matching(one)));
            all.filter(f.terms().field(FacetedSearch.READERS).matchingAny(keys));
        })).fetchHits(MOST);
    }

    /** What is of the same kind, or for the same people, need not have to do with it. */
    private static boolean isTheme(Term term) {
        return term.ref().vocabulary().equals(Vocabulary.THEMES);
    }

    /** A rare term says more than one that many have. */
    private static PredicateFinalStep shared(SearchPredicateFactory f, Term term) {
        return f.match().field(ResourceFields.terms(term.ref().vocabulary())).matching(term.code());
    }

    private static PredicateFinalStep words(SearchPredicateFactory f, List<String> words) {
        return f.bool().with(some -> {
            words.forEach(word -> some.should(inTitle(f, word)));
            some.minimumShouldMatchNumber(FEWEST_WORDS);
        });
    }

    private static PredicateFinalStep inTitle(SearchPredicateFactory f, String word) {
        return f.match().field(ResourceFields.TITLE).boost(TITLE).matching(word);
    }
}
