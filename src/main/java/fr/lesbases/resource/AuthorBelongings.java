package fr.lesbases.resource;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.Belongings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What {@link DepartedAuthors} does, told before. */
@Component
@Order(10)
class AuthorBelongings implements Belongings {

    private static final String ON_PROFILE = "select count(*) from resource where creator = :person and base is null ";

    private final JdbcClient database;

    AuthorBelongings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> fates(ProfileId person) {
        return Stream.of(
                fate("resource.leaving.private", count(ON_PROFILE + "and deleted is null and visibility = 'PRIVATE'", person)),
                fate("resource.leaving.drafts", count(ON_PROFILE + "and deleted is null and visibility is null", person)),
                fate("resource.leaving.inBases", count("select count(*) from resource where creator = :person and base is not null and deleted is null", person)),
                fate("resource.leaving.contributions", count("select count(*) from contributor where profile = :person", person)))
                .flatMap(List::stream).toList();
    }

    private static List<String> fate(String key, long count) {
        return count == 0 ? List.of() : List.of(Texts.get(key, count));
    }

    private long count(String sql, ProfileId person) {
        return database.sql(sql).param("person", person.value()).query(Long.class).single();
    }
}
