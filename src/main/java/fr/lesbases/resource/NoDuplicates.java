package fr.lesbases.resource;

import fr.lesbases.common.ResourceId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is not to be offered as a resource's duplicate. */
@Repository
class NoDuplicates {

    private final JdbcClient database;

    NoDuplicates(JdbcClient database) {
        this.database = database;
    }

    /** Itself, what its editors said is none, what "Dupliquer" made it from, and what was made from it in that way. */
    List<ResourceId> of(ResourceId resource) {
        return database.sql("""
                select other from not_duplicate where resource = :resource
                union select copied_from from resource where id = :resource and copied_from is not null
                union select id from resource where copied_from = :resource
                union select :resource""").param("resource", resource.value()).query((row, index) -> new ResourceId(row.getObject(1, UUID.class))).list();
    }

    /** Does nothing where the other is no longer there. */
    void add(ResourceId resource, ResourceId other) {
        database.sql("insert into not_duplicate (resource, other) select :resource, id from resource where id = :other on conflict do nothing")
                .param("resource", resource.value()).param("other", other.value()).update();
    }

    void remove(ResourceId resource, ResourceId other) {
        database.sql("delete from not_duplicate where resource = :resource and other = :other").param("resource", resource.value()).param("other", other.value()).update();
    }
}
