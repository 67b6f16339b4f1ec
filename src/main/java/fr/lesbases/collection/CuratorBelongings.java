package fr.lesbases.collection;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.Belongings;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What {@link DepartedCurators} does, told before. */
@Component
@Order(20)
class CuratorBelongings implements Belongings {

    private final JdbcClient database;

    CuratorBelongings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> fates(ProfileId person) {
        long gone = database.sql("select count(*) from resource_collection where creator = :person and base is null and deleted is null and visibility = 'PRIVATE'")
                .param("person", person.value()).query(Long.class).single();
        return gone == 0 ? List.of() : List.of(Texts.get("collection.leaving.private", gone));
    }
}
