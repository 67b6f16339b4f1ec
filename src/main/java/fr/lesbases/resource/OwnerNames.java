package fr.lesbases.resource;

import fr.lesbases.base.BaseChanged;
import fr.lesbases.profile.ProfileRenamed;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings a publisher's new name into the index, with the transaction that changes it. */
@Component
class OwnerNames {

    private final Resources resources;
    private final EntityManager entities;

    OwnerNames(Resources resources, EntityManager entities) {
        this.resources = resources;
        this.entities = entities;
    }

    @EventListener
    void on(ProfileRenamed event) {
        index(resources.findByCreatorAndPublishedIsNotNull(event.profile().value()));
    }

    @EventListener
    void on(BaseChanged event) {
        index(resources.findByBaseAndPublishedIsNotNull(event.base().value()));
    }

    private void index(List<Resource> renamed) {
        SearchIndexingPlan plan = Search.session(entities).indexingPlan();
        Resources.whole(renamed).forEach(plan::addOrUpdate);
    }
}
