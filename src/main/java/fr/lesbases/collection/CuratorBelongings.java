package fr.lesbases.collection;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.Belongings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What {@link DepartedCurators} does, told before. */
@Component
@Order(20)
class CuratorBelongings implements Belongings {

    private static final String ON_PROFILE = "select count(*) from resource_collection where creator = :person and base is null and deleted is null and not favourites and visibility = ";

    private final JdbcClient database;

    CuratorBelongings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> fates(ProfileId person) {
        return Stream.of(fate("collection.leaving.public", count("'PUBLIC'", person)), fate("collection.leaving.private", count("'PRIVATE'", person)))
                .flatMap(List::stream).toList();
    }

    private static List<String> fate(String key, long count) {
        return count == 0 ? List.of() : List.of(Texts.get(key, count));
    }

    private long count(String visibility, ProfileId person) {
        return database.sql(ON_PROFILE + visibility).param("person", person.value()).query(Long.class).single();
    }
}
