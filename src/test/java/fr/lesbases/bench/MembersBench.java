package fr.lesbases.bench;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.Bases;
import fr.lesbases.base.MemberFile;
import fr.lesbases.base.MemberGrid;
import fr.lesbases.base.MemberQuery;
import fr.lesbases.base.MemberSort;
import fr.lesbases.base.Members;
import fr.lesbases.base.Role;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The members grid of a base of 5 000, with as many resources. */
class MembersBench extends ModuleTest {

    private static final int SIZE = 5_000;

    @Autowired
    private Bases bases;
    @Autowired
    private MemberGrid grid;
    @Autowired
    private MemberFile file;
    @Autowired
    private Members members;
    @Autowired
    private JdbcTemplate database;

    @Test
    void gridOfAGreatBase() {
        Cast.Player administrator = cast.somebody();
        BaseId base = cast.ask(administrator, () -> bases.create(BaseDetails.named("Grande base"), Visibility.PRIVATE)).id();
        List<ProfileId> people = fill(base.value());
        cast.as(administrator, () -> {
            int[] round = new int[1];
            Times.of(20, 100, () -> grid.rows(base, MemberQuery.ALL, round[0]++ * 30 % SIZE, 30)).print("members grid, a page by name, 5 000 members");
            Times.of(20, 100, () -> grid.rows(base, MemberQuery.ALL.sortedBy(MemberSort.RESOURCES, true), 0, 30)).print("a page by number of resources");
            Times.of(20, 100, () -> grid.rows(base, MemberQuery.ALL.withWords("nom12"), 0, 30)).print("a page by words");
            Times.of(20, 100, () -> grid.count(base, MemberQuery.ALL)).print("how many there are");
            Times.of(2, 10, () -> export(base)).print("file of all of them");
            Times.of(1, 5, () -> {
                members.changeRole(base, people, Role.ADMINISTRATOR);
                members.changeRole(base, people, Role.CONTRIBUTOR);
            }).print("role of 5 000 changed and back, without mails beyond the limit");
        });
    }

    private void export(BaseId base) {
        try {
            file.write(base, MemberQuery.ALL, new StringBuilder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ProfileId> fill(UUID base) {
        String few = "from generate_series(1, " + SIZE + ") n";
        database.update("insert into account (id, email, terms_accepted, created, last_seen) select cast(md5('bench' || n) as uuid), 'bench' || n || '@test.example', now(), now(), now() - n * interval '1 hour' " + few);
        database.update("insert into profile (id, slug, first_name, last_name, created) select cast(md5('bench' || n) as uuid), 'bench-' || n, 'Prénom' || n % 97, 'Nom' || n, now() " + few);
        database.update("insert into membership (base, profile, role, joined) select ?, cast(md5('bench' || n) as uuid), 'CONTRIBUTOR', now() - n * interval '1 day' " + few, base);
        database.update("insert into resource (id, slug, creator, base, title, description, edited, edited_by, licence, readers, created) select gen_random_uuid(), 'bench-r-' || n, cast(md5('bench' || n % 500 + 1) as uuid), ?,"
                + " 'Titre', 'Description', now(), cast(md5('bench' || n % 500 + 1) as uuid), 'NONE', '{}', now() " + few, base);
        database.execute("analyze");
        return database.queryForList("select profile from membership where base = ? and role = 'CONTRIBUTOR'", UUID.class, base).stream().map(ProfileId::new).toList();
    }
}
