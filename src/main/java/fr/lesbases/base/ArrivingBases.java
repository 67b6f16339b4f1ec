package fr.lesbases.base;

import static java.util.stream.Collectors.toSet;

import fr.lesbases.common.Arrivals;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.database.ArrivalRows;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public bases made elsewhere, with their members. */
@Service
@Transactional
public class ArrivingBases extends ArrivalRows<ArrivingBases.Arriving> {

    private final JdbcTemplate batches;

    ArrivingBases(JdbcTemplate batches, JdbcClient database) {
        super(database, "base", "base_slug", "visibility = 'PUBLIC' and deleted is null", Set.of("creer"));
        this.batches = batches;
    }

    /** @param owner its administrator @param contributors the other members */
    public record Arriving(BaseId id, Slug slug, BaseDetails details, ProfileId owner, Set<ProfileId> contributors, Instant created) implements Arrivals.Arriving {

        public Arriving {
            contributors = contributors.stream().filter(person -> !person.equals(owner)).collect(toSet());
        }

        @Override
        public UUID number() {
            return id.value();
        }

        private Base base() {
            return new Base(id, slug, details, Visibility.PUBLIC, owner, created);
        }

        private List<Membership> members() {
            List<Membership> members = new ArrayList<>(List.of(new Membership(id, owner, Role.ADMINISTRATOR, created)));
            contributors.forEach(person -> members.add(new Membership(id, person, Role.CONTRIBUTOR, created)));
            return members;
        }
    }

    @Override
    public void receive(List<Arriving> arriving) {
        batches.batchUpdate("""
                insert into base (id, slug, name, description, departement, visibility, readers, created, created_by) values (?, ?, ?, ?, ?, ?, ?::varchar[], ?, ?)""",
                arriving.stream().map(ArrivingBases::row).toList());
        batches.batchUpdate("insert into base_slug (slug, base) values (?, ?)", arriving.stream().map(one -> new Object[] {one.slug().value(), one.number()}).toList());
        batches.batchUpdate("insert into membership (base, profile, role, joined) values (?, ?, ?, ?)", arriving.stream().flatMap(one -> one.members().stream())
                .map(member -> new Object[] {member.base().value(), member.profile().value(), member.role().name(), Timestamp.from(member.joined())}).toList());
    }

    /** Of an entity that is never stored itself: tens of thousands at a time are for the database alone, but who reads them only the policy says. */
    private static Object[] row(Arriving one) {
        Base base = one.base();
        return new Object[] {one.number(), base.slug().value(), base.details().name(), base.details().description(), base.details().departement().orElse(null),
                base.visibility().name(), base.readers().stream().sorted().toArray(String[]::new), Timestamp.from(base.created()), one.owner().value()};
    }
}
