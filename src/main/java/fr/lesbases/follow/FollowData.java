package fr.lesbases.follow;

import fr.lesbases.common.ProfileId;
import fr.lesbases.profile.DataArchive;
import fr.lesbases.profile.PersonalData;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom and which bases a person follows. */
@Component
@Order(40)
class FollowData implements PersonalData {

    private final JdbcClient database;

    FollowData(JdbcClient database) {
        this.database = database;
    }

    private record Copy(String kind, String address, Instant since) {}

    @Override
    public void write(ProfileId person, DataArchive archive) throws IOException {
        archive.json("suivis.json", database.sql("""
                select case when f.base is null then 'profil' else 'base' end, coalesce(b.slug, p.slug), f.since
                from follow f left join base b on b.id = f.base left join profile p on p.id = f.profile where f.follower = :person order by f.since""")
                .param("person", person.value())
                .query((row, index) -> new Copy(row.getString(1), row.getString(2), row.getObject(3, Timestamp.class).toInstant())).list());
    }
}
