package fr.lesbases.profile;

import fr.lesbases.common.ProfileId;
import fr.lesbases.search.ListQuery;
import fr.lesbases.search.ListSearch;
import fr.lesbases.search.NameHit;
import fr.lesbases.search.NameSearch;
import fr.lesbases.search.TypedName;
import fr.lesbases.search.WordSearches;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds public profiles by words and codes of départements; never by e-mail address. */
@Service
@Transactional(readOnly = true)
public class ProfileSearch extends ListSearch<ProfileRow> {

    private final NameSearch names;
    private final ProfileCatalogue catalogue;

    ProfileSearch(WordSearches searches, NameSearch names, ProfileCatalogue catalogue) {
        super(searches, Profile.class, ProfileBinder.TEXTS, ProfileBinder.DEPARTEMENT);
        this.names = names;
        this.catalogue = catalogue;
    }

    @Override
    public List<String> sorts() {
        return List.of(ListQuery.RELEVANCE, ListQuery.BY_NAME);
    }

    @Override
    protected SortFinalStep sort(SearchSortFactory f, String code) {
        return code.equals(ListQuery.BY_NAME) ? f.field(ProfileBinder.SORTED_NAME) : f.score().then().field(ProfileBinder.SORTED_NAME);
    }

    @Override
    protected List<ProfileRow> rows(List<UUID> ids) {
        return catalogue.rows(ids.stream().map(ProfileId::new).toList());
    }

    /** A few whose names begin so, the best first. */
    public List<NameHit> named(TypedName typed, int most) {
        return NameHit.of(rows(names.find(Profile.class, ProfileBinder.NAME, typed)), typed, most);
    }
}
