package fr.lesbases.follow;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people had in favourites in the first version. Whether it may be followed is for the caller to have asked. */
@Service
@Transactional
public class FollowTransfer {

    private final JdbcClient database;
    private final Clock clock;

    FollowTransfer(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Nothing of before is new to them. */
    public void follow(ProfileId follower, Followed subject, Instant since) {
        database.sql("insert into follow (follower, profile, base, since, seen) values (:follower, :profile, :base, :since, :now) on conflict do nothing")
                .param("follower", follower.value())
                .param("profile", subject instanceof Followed.OfProfile ? subject.id() : null, Types.OTHER)
                .param("base", subject instanceof Followed.OfBase ? subject.id() : null, Types.OTHER)
                .param("since", Timestamp.from(since)).param("now", Timestamp.from(clock.instant())).update();
    }

    /** Whoever follows the base follows the person; but not they themselves. */
    public void moveToProfile(BaseId base, ProfileId person) {
        database.sql("""
                insert into follow (follower, profile, since, seen) select follower, :person, since, seen from follow where base = :base and follower <> :person
                on conflict do nothing""").param("person", person.value()).param("base", base.value()).update();
        database.sql("delete from follow where base = :base").param("base", base.value()).update();
    }
}
