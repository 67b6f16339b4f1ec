package fr.lesbases.collection;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.profile.Belongings;
import fr.lesbases.profile.ProfileDeleted;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collections on a profile end with its account, whatever stays of the resources: nobody would keep them. Those in bases are the bases'. */
@Component
@Order(20)
class DepartedOwners implements Belongings {

    private final CollectionRows collections;
    private final Files files;
    private final JdbcClient database;

    DepartedOwners(CollectionRows collections, Files files, JdbcClient database) {
        this.collections = collections;
        this.files = files;
        this.database = database;
    }

    @EventListener
    void on(ProfileDeleted event) {
        database.sql("delete from saved_collection where profile = :person").param("person", event.profile().value()).update();
        collections.findByCreatorAndBaseIsNull(event.profile().value()).forEach(collection -> {
            files.deleteAllOf(FileOwner.of(collection.id()));
            collections.delete(collection);
        });
    }

    /** "Mes favoris" goes without saying. */
    @Override
    public List<String> fates(ProfileId person) {
        long count = database.sql("select count(*) from resource_collection where creator = :person and base is null and deleted is null and not favourites")
                .param("person", person.value()).query(Long.class).single();
        return count == 0 ? List.of() : List.of(Texts.get("collection.leaving", count));
    }
}
