package fr.lesbases.resource;

import fr.lesbases.profile.ProfileRenamed;
import jakarta.persistence.EntityManager;
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
        SearchIndexingPlan plan = Search.session(entities).indexingPlan();
        resources.findByCreatorAndPublishedIsNotNull(event.profile().value()).forEach(plan::addOrUpdate);
    }
}
