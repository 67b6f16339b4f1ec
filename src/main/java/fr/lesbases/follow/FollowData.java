package fr.lesbases.follow;

import fr.lesbases.common.ProfileId;
import fr.lesbases.profile.DataArchive;
import fr.lesbases.profile.PersonalData;
import fr.lesbases.profile.ProfileDeleted;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a person follows: in the copy of their data, and gone with their account, as is who followed them. */
@Component
@Order(40)
class FollowData implements PersonalData {

    private final JdbcClient database;

    FollowData(JdbcClient database) {
        this.database = database;
    }

    private record Copy(String name, String address, Instant since) {}

    /** What is private meanwhile is not named: it shows nowhere else either. */
    @Override
    public void write(ProfileId person, DataArchive archive) throws IOException {
        archive.json("suivis.json", database.sql("""
                select b.name, '/bases/' || b.slug, f.since from follow f join base b on b.id = f.base where f.follower = :person and b.visibility = 'PUBLIC' and b.deleted is null
                union all
                select p.first_name || ' ' || p.last_name, '/profils/' || p.slug, f.since from follow f join profile p on p.id = f.profile
                where f.follower = :person and p.visibility = 'PUBLIC' and p.deleted is null
                order by 3""").param("person", person.value())
                .query((row, index) -> new Copy(row.getString(1), row.getString(2), row.getObject(3, Timestamp.class).toInstant())).list());
    }

    @EventListener
    void on(ProfileDeleted event) {
        database.sql("delete from follow where follower = :person or profile = :person").param("person", event.profile().value()).update();
    }
}
