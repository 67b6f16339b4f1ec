package fr.lesbases.follow;

import static java.util.stream.Collectors.toSet;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.UnseenByReaders;
import fr.lesbases.profile.Profiles;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Following, and no longer. What becomes private stays followed but shows nowhere; it is there again when it is public again. */
@Service
@Transactional
public class Follows {

    private final JdbcClient database;
    private final Bases bases;
    private final Profiles profiles;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    Follows(JdbcClient database, Bases bases, Profiles profiles, CurrentViewer currentViewer, Clock clock) {
        this.database = database;
        this.bases = bases;
        this.profiles = profiles;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** Once more changes nothing. @throws AccessDenied for what the viewer may not follow: something private, themselves, a base of theirs */
    public void follow(Followed subject) {
        Viewer viewer = currentViewer.signedIn();
        FollowPolicy.require(subject, isPublic(subject), viewer);
        about("insert into follow (follower, profile, base, since, seen) values (:follower, :profile, :base, :now, :now) on conflict do nothing", subject, viewer)
                .param("now", Timestamp.from(clock.instant())).update();
    }

    /** Once more changes nothing. */
    public void unfollow(Followed subject) {
        about("delete from follow where follower = :follower and (profile = :profile or base = :base)", subject, currentViewer.signedIn()).update();
    }

    /** The viewer looked at it: from now on only what is published later is new. */
    @UnseenByReaders
    public void see(Followed subject) {
        about("update follow set seen = :now where follower = :follower and (profile = :profile or base = :base)", subject, currentViewer.signedIn())
                .param("now", Timestamp.from(clock.instant())).update();
    }

    /** Whether this viewer may follow it, where it is public. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(Followed subject, Viewer viewer) {
        return FollowPolicy.allows(subject, true, viewer);
    }

    /** Those among them that the viewer follows, in one query. */
    @Transactional(readOnly = true)
    public Set<Followed> followed(Collection<Followed> subjects) {
        return currentViewer.get().profile().map(follower -> followed(subjects, follower)).orElse(Set.of());
    }

    /** What it is called; empty where it is not public. */
    @Transactional(readOnly = true)
    public Optional<String> nameOf(Followed subject) {
        return isPublic(subject) ? switch (subject) {
            case Followed.OfBase of -> bases.find(of.base()).map(BaseName::name);
            case Followed.OfProfile of -> profiles.find(of.profile()).map(person -> person.name().full());
        } : Optional.empty();
    }

    private Set<Followed> followed(Collection<Followed> subjects, ProfileId follower) {
        Set<UUID> ids = Set.copyOf(database.sql("select coalesce(profile, base) from follow where follower = :follower").param("follower", follower.value())
                .query(UUID.class).list());
        return subjects.stream().filter(subject -> ids.contains(subject.id())).collect(toSet());
    }

    private boolean isPublic(Followed subject) {
        return switch (subject) {
            case Followed.OfBase of -> bases.isPublic(of.base());
            case Followed.OfProfile of -> profiles.isPublic(of.profile());
        };
    }

    private JdbcClient.StatementSpec about(String sql, Followed subject, Viewer viewer) {
        UUID id = subject.id();
        return database.sql(sql).param("follower", viewer.profile().orElseThrow(AccessDenied::new).value())
                .param("profile", subject instanceof Followed.OfProfile ? id : null, Types.OTHER)
                .param("base", subject instanceof Followed.OfBase ? id : null, Types.OTHER);
    }
}
