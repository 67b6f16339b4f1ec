package fr.lesbases.collection;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.search.ListQuery;
import fr.lesbases.search.ListSearch;
import fr.lesbases.search.WordSearches;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds collections by words, and by whether a person or a base keeps them: {@link #KEEPERS}. */
@Service
@Transactional(readOnly = true)
public class CollectionSearch extends ListSearch<CollectionRow> {

    /** The choices: kept by a person or by a base. */
    public static final List<String> KEEPERS = List.of("personne", "base");

    private final CollectionCatalogue catalogue;

    CollectionSearch(WordSearches searches, CollectionCatalogue catalogue) {
        super(searches, ResourceCollection.class, CollectionBinder.TEXTS, CollectionBinder.KEEPER);
        this.catalogue = catalogue;
    }

    @Override
    public List<String> sorts() {
        return List.of(ListQuery.RELEVANCE, ListQuery.NEWEST);
    }

    @Override
    protected SortFinalStep sort(SearchSortFactory f, String code) {
        return code.equals(ListQuery.NEWEST) ? f.field(CollectionBinder.CREATED).desc() : f.score().then().field(CollectionBinder.CREATED).desc();
    }

    @Override
    protected List<CollectionRow> rows(List<UUID> ids) {
        return catalogue.rows(ids.stream().map(CollectionId::new).toList());
    }

    static String keeper(Optional<BaseId> base) {
        return KEEPERS.get(base.isPresent() ? 1 : 0);
    }
}
