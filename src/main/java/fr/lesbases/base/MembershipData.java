package fr.lesbases.base;

import fr.lesbases.account.AccountDirectory;
import fr.lesbases.common.ProfileId;
import fr.lesbases.profile.DataArchive;
import fr.lesbases.profile.PersonalData;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bases a person is in, has asked to join, or is invited to. */
@Component
@Order(10)
class MembershipData implements PersonalData {

    private final JdbcClient database;
    private final AccountDirectory accounts;

    MembershipData(JdbcClient database, AccountDirectory accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    private record Copy(String name, String address, Role role, Instant joined) {}

    private record Asked(String name, String address, String message, Instant sent) {}

    private record Invited(String name, String address, Role role, Instant sent, Instant expires) {}

    @Override
    public void write(ProfileId person, DataArchive archive) throws IOException {
        archive.json("bases.json", database.sql("select b.name, b.slug, m.role, m.joined from membership m join base b on b.id = m.base where m.profile = :profile order by m.joined")
                .param("profile", person.value())
                .query((row, index) -> new Copy(row.getString(1), row.getString(2), Role.valueOf(row.getString(3)), row.getObject(4, Timestamp.class).toInstant())).list());
        archive.json("demandes.json", database.sql("select b.name, b.slug, q.message, q.sent from join_request q join base b on b.id = q.base where q.profile = :profile order by q.sent")
                .param("profile", person.value())
                .query((row, index) -> new Asked(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, Timestamp.class).toInstant())).list());
        archive.json("invitations-aux-bases.json", database.sql("""
                select b.name, b.slug, i.role, i.sent, i.expires from base_invitation i join base b on b.id = i.base
                where (i.person = :profile or i.email = :email) and b.deleted is null order by i.sent""")
                .param("profile", person.value()).param("email", accounts.emailOf(person).folded())
                .query((row, index) -> new Invited(row.getString(1), row.getString(2), Role.valueOf(row.getString(3)), row.getObject(4, Timestamp.class).toInstant(),
                        row.getObject(5, Timestamp.class).toInstant())).list());
    }
}
