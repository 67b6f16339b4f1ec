package fr.lesbases.base;

import fr.lesbases.common.BaseId;
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

/** Finds bases by words and codes of départements: private ones are found by their members. */
@Service
@Transactional(readOnly = true)
public class BaseSearch extends ListSearch<BaseRow> {

    private final NameSearch names;
    private final BaseCatalogue catalogue;

    BaseSearch(WordSearches searches, NameSearch names, BaseCatalogue catalogue) {
        super(searches, Base.class, BaseBinder.TEXTS, BaseBinder.DEPARTEMENT);
        this.names = names;
        this.catalogue = catalogue;
    }

    @Override
    public List<String> sorts() {
        return List.of(ListQuery.RELEVANCE, ListQuery.BY_NAME, ListQuery.NEWEST);
    }

    @Override
    protected SortFinalStep sort(SearchSortFactory f, String code) {
        return switch (code) {
            case ListQuery.BY_NAME -> f.field(BaseBinder.SORTED_NAME);
            case ListQuery.NEWEST -> f.field(BaseBinder.CREATED).desc();
            default -> f.score().then().field(BaseBinder.SORTED_NAME);
        };
    }

    @Override
    protected List<BaseRow> rows(List<UUID> ids) {
        return catalogue.rows(ids.stream().map(BaseId::new).toList());
    }

    /** A few whose names begin so, the best first. */
    public List<NameHit> named(TypedName typed, int most) {
        return NameHit.of(rows(names.find(Base.class, BaseBinder.NAME, typed)), typed, most);
    }
}
