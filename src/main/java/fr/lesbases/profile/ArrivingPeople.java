package fr.lesbases.profile;

import fr.lesbases.account.ArrivingAccounts;
import fr.lesbases.common.Arrivals;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.database.ArrivalRows;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People known elsewhere, with a public profile. */
@Service
@Transactional
public class ArrivingPeople extends ArrivalRows<ArrivingPeople.Arriving> {

    private final ArrivingAccounts accounts;
    private final JdbcTemplate batches;
    private final JdbcClient database;

    ArrivingPeople(ArrivingAccounts accounts, JdbcTemplate batches, JdbcClient database) {
        super(database, "profile", "profile_slug", "visibility = 'PUBLIC'", Set.of());
        this.accounts = accounts;
        this.batches = batches;
        this.database = database;
    }

    /** @param description plain text, at most {@value ProfileDetails#MAX_DESCRIPTION} characters */
    public record Arriving(ProfileId id, Slug slug, PersonName name, EmailAddress email, String description, Instant created) implements Arrivals.Arriving {

        @Override
        public UUID number() {
            return id.value();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> known(Collection<UUID> numbers) {
        return numbers.isEmpty() ? Set.of() : Set.copyOf(database.sql("select id from profile where id in (:numbers) union select id from account where id in (:numbers)")
                .param("numbers", numbers).query(UUID.class).list());
    }

    @Override
    public void receive(List<Arriving> arriving) {
        accounts.receive(arriving.stream().map(one -> new ArrivingAccounts.Arriving(one.id(), one.email(), one.created())).toList());
        batches.batchUpdate("insert into profile (id, slug, first_name, last_name, description, created) values (?, ?, ?, ?, ?, ?)", arriving.stream()
                .map(one -> new Object[] {one.number(), one.slug().value(), one.name().first(), one.name().last(), one.description(), Timestamp.from(one.created())}).toList());
        batches.batchUpdate("insert into profile_slug (slug, profile) values (?, ?)", arriving.stream().map(one -> new Object[] {one.slug().value(), one.number()}).toList());
    }
}
