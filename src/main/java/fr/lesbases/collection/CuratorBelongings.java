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

    private static final String ON_PROFILE = "select count(*) from resource_collection where creator = :person and base is null and deleted is null ";

    private final JdbcClient database;

    CuratorBelongings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long left(ProfileId person) {
        return count("and visibility = 'PUBLIC'", person);
    }

    @Override
    public List<String> fates(ProfileId person) {
        long gone = count("and visibility = 'PRIVATE'", person);
        return gone == 0 ? List.of() : List.of(Texts.get("collection.leaving.private", gone));
    }

    private long count(String which, ProfileId person) {
        return database.sql(ON_PROFILE + which).param("person", person.value()).query(Long.class).single();
    }
}
