package fr.lesbases.profile;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.Page;
import fr.lesbases.common.ProfileId;
import fr.lesbases.search.Facet;
import fr.lesbases.search.ListHits;
import fr.lesbases.search.ListQuery;
import fr.lesbases.search.WordSearch;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds public profiles by words and département; never by e-mail address. */
@Service
@Transactional(readOnly = true)
public class ProfileSearch {

    public static final List<String> SORTS = List.of(ListQuery.RELEVANCE, ListQuery.BY_NAME);

    private final EntityManager entities;
    private final ProfileCatalogue catalogue;
    private final CurrentViewer currentViewer;

    ProfileSearch(EntityManager entities, ProfileCatalogue catalogue, CurrentViewer currentViewer) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.currentViewer = currentViewer;
    }

    /** @param query whose choices are codes of départements */
    public ListHits<ProfileHit> search(ListQuery query) {
        WordSearch search = search(query.words());
        WordSearch.Found found = search.find(List.of(new Facet(ProfileBinder.DEPARTEMENT, Set.copyOf(query.chosen()), List.of())),
                f -> sort(f, query.sortAmong(SORTS)), query.page(), ListQuery.PAGE_SIZE);
        List<ProfileHit> page = catalogue.rows(found.ids().stream().map(ProfileId::new).toList()).stream()
                .map(row -> new ProfileHit(row, search.mark(row.person().name().full()), search.mark(row.firstWords()))).toList();
        return new ListHits<>(new Page<>(page, found.total(), found.number(), ListQuery.PAGE_SIZE), found.approximate(),
                found.counts().getOrDefault(ProfileBinder.DEPARTEMENT, Map.of()));
    }

    /** How many the words alone find. */
    public long count(String typed) {
        return search(typed).count();
    }

    private WordSearch search(String typed) {
        return new WordSearch(Search.session(entities), Profile.class, currentViewer.get(), ProfileBinder.TEXTS, typed);
    }

    private static SortFinalStep sort(SearchSortFactory f, String code) {
        return code.equals(ListQuery.BY_NAME) ? f.field(ProfileBinder.SORTED_NAME) : f.score().then().field(ProfileBinder.SORTED_NAME);
    }
}
