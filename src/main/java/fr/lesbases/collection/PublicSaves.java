package fr.lesbases.collection;

import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.Saves;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the collections that everyone may read and that hold a resource. Private ones are nobody's business, not even as a number. */
@Component
class PublicSaves implements Saves {

    private static final String PUBLIC = " from collection_entry e join resource_collection c on c.id = e.collection where c.visibility = 'PUBLIC' and c.deleted is null ";

    private final JdbcClient database;

    PublicSaves(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long of(ResourceId resource) {
        return database.sql("select count(*)" + PUBLIC + "and e.resource = :resource").param("resource", resource.value()).query(Long.class).single();
    }

    @Override
    public Map<ResourceId, Long> changed(int most) {
        Map<ResourceId, Long> saves = new HashMap<>();
        database.sql("select r.id, coalesce(s.number, 0) from resource r left join (select e.resource, count(*) as number" + PUBLIC
                + "group by e.resource) s on s.resource = r.id where r.saves <> coalesce(s.number, 0) limit :most").param("most", most).query(row -> {
            saves.put(new ResourceId(row.getObject(1, UUID.class)), row.getLong(2));
        });
        return saves;
    }
}
