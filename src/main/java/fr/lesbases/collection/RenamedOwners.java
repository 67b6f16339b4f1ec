package fr.lesbases.collection;

import fr.lesbases.base.BaseChanged;
import fr.lesbases.profile.ProfileRenamed;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings an owner's new name into the index, with the transaction that changes it. */
@Component
class RenamedOwners {

    private final CollectionRows collections;
    private final EntityManager entities;

    RenamedOwners(CollectionRows collections, EntityManager entities) {
        this.collections = collections;
        this.entities = entities;
    }

    @EventListener
    void on(ProfileRenamed event) {
        index(collections.findByCreatorAndBaseIsNull(event.profile().value()));
    }

    @EventListener
    void on(BaseChanged event) {
        index(collections.findByBase(event.base().value()));
    }

    private void index(List<ResourceCollection> renamed) {
        SearchIndexingPlan plan = Search.session(entities).indexingPlan();
        renamed.forEach(plan::addOrUpdate);
    }
}
