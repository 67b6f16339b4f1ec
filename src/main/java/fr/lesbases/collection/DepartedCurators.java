package fr.lesbases.collection;

import fr.lesbases.common.Visibility;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.profile.Legacy;
import fr.lesbases.profile.ProfileDeleted;
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
    private final JdbcClient database;

    DepartedCurators(CollectionRows collections, Files files, JdbcClient database) {
        this.collections = collections;
        this.files = files;
        this.database = database;
    }

    @EventListener
    void on(ProfileDeleted event) {
        collections.findByCreatorAndBaseIsNull(event.profile().value()).stream().filter(collection -> !stays(collection, event.legacy())).forEach(this::remove);
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
