package fr.lesbases.collection;

import fr.lesbases.common.Visibility;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.profile.Legacy;
import fr.lesbases.profile.ProfileDeleted;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What becomes of the collections of somebody who deletes their account: on their profile the public ones stay if they chose so for what is public, and no others;
 * those in bases are the bases'. In the transaction that deletes the account.
 */
@Component
class DepartedCurators {

    private final CollectionRows collections;
    private final Files files;
    private final EntityManager entities;
    private final JdbcClient database;

    DepartedCurators(CollectionRows collections, Files files, EntityManager entities, JdbcClient database) {
        this.collections = collections;
        this.files = files;
        this.entities = entities;
        this.database = database;
    }

    @EventListener
    void on(ProfileDeleted event) {
        List<ResourceCollection> own = collections.findByCreatorAndBaseIsNull(event.profile().value());
        own.stream().filter(collection -> !stays(collection, event.legacy())).forEach(this::remove);
        if (event.legacy() == Legacy.UNNAMED) {
            own.stream().filter(collection -> stays(collection, event.legacy())).forEach(Search.session(entities).indexingPlan()::addOrUpdate);
        }
        database.sql("delete from saved_collection where profile = :person").param("person", event.profile().value()).update();
    }

    private static boolean stays(ResourceCollection collection, Legacy legacy) {
        return legacy != Legacy.NOTHING && collection.visibility() == Visibility.PUBLIC && !collection.isDeleted();
    }

    private void remove(ResourceCollection collection) {
        files.deleteAllOf(FileOwner.of(collection.id()));
        collections.delete(collection);
    }
}
