package fr.lesbases.base;

import fr.lesbases.common.ProfileId;
import fr.lesbases.profile.DataArchive;
import fr.lesbases.profile.PersonalData;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bases a person is in. */
@Component
@Order(10)
class MembershipData implements PersonalData {

    private final JdbcClient database;

    MembershipData(JdbcClient database) {
        this.database = database;
    }

    private record Copy(String name, String address, Role role, Instant joined) {}

    @Override
    public void write(ProfileId person, DataArchive archive) throws IOException {
        archive.json("bases.json", database.sql("select b.name, b.slug, m.role, m.joined from membership m join base b on b.id = m.base where m.profile = :profile order by m.joined")
                .param("profile", person.value())
                .query((row, index) -> new Copy(row.getString(1), row.getString(2), Role.valueOf(row.getString(3)), row.getObject(4, Timestamp.class).toInstant())).list());
    }
}
