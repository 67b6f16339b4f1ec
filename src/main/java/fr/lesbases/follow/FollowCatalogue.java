package fr.lesbases.follow;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.base.BaseCatalogue;
import fr.lesbases.base.BaseRow;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Page;
import fr.lesbases.common.ProfileId;
import fr.lesbases.profile.ProfileCatalogue;
import fr.lesbases.profile.ProfileRow;
import fr.lesbases.resource.ResourceCounts;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who follows what, as lists and counts: of what is public, whoever looks. */
@Service
@Transactional(readOnly = true)
public class FollowCatalogue {

    /** Rows a page. */
    public static final int PAGE_SIZE = 24;

    private static final String PUBLIC_BASE = " join base b on b.id = f.base and b.deleted is null and b.visibility = 'PUBLIC' ";
    private static final String PUBLIC_PROFILE = " join profile p on p.id = f.profile and p.deleted is null and p.visibility = 'PUBLIC' ";
    private static final String OF_SUBJECT = " from follow f join profile q on q.id = f.follower where (f.profile = :subject or f.base = :subject) ";

    private final JdbcClient database;
    private final BaseCatalogue bases;
    private final ProfileCatalogue profiles;
    private final ResourceCounts resources;
    private final CurrentViewer currentViewer;

    FollowCatalogue(JdbcClient database, BaseCatalogue bases, ProfileCatalogue profiles, ResourceCounts resources, CurrentViewer currentViewer) {
        this.database = database;
        this.bases = bases;
        this.profiles = profiles;
        this.resources = resources;
        this.currentViewer = currentViewer;
    }

    /** A followed thing, and how many public resources are new there since the viewer last looked. */
    public record Row<S>(S subject, long fresh) {}

    /** How many the viewer follows. */
    public record Counts(long bases, long profiles) {

        public long all() {
            return bases + profiles;
        }
    }

    /** How many follow each of these, in one query; what is not public or followed by nobody is missing. */
    public Map<Followed, Long> followers(Collection<Followed> subjects) {
        Map<UUID, Followed> byId = subjects.stream().collect(Collectors.toMap(Followed::id, Function.identity(), (one, same) -> one));
        Map<Followed, Long> counts = new HashMap<>();
        database.sql("select coalesce(p.id, b.id), count(*) from follow f left" + PUBLIC_PROFILE + "left" + PUBLIC_BASE
                + "where (f.profile = any(:ids::uuid[]) or f.base = any(:ids::uuid[])) and num_nonnulls(p.id, b.id) = 1 group by 1").param("ids", array(byId.keySet())).query(row -> {
                    counts.put(byId.get(row.getObject(1, UUID.class)), row.getLong(2));
                });
        return counts;
    }

    /** Nobody where the subject is not public. @param number of the page, from 1 */
    public Followers followersOf(Followed subject, int number) {
        long all = followers(List.of(subject)).getOrDefault(subject, 0L);
        if (all == 0) {
            return new Followers(new Page<>(List.of(), 0, 1, PAGE_SIZE), 0);
        }
        long visible = database.sql("select count(*)" + OF_SUBJECT + "and q.visibility = 'PUBLIC'").param("subject", subject.id()).query(Long.class).single();
        int shown = Page.toShow(number, visible, PAGE_SIZE);
        List<ProfileId> page = database.sql("select q.id" + OF_SUBJECT + "and q.visibility = 'PUBLIC' order by f.since desc, q.id limit :size offset :offset")
                .param("subject", subject.id()).param("size", PAGE_SIZE).param("offset", (shown - 1) * PAGE_SIZE)
                .query((row, index) -> new ProfileId(row.getObject(1, UUID.class))).list();
        return new Followers(new Page<>(profiles.rows(page), visible, shown, PAGE_SIZE), all - visible);
    }

    /** Of the viewer; nothing for a visitor. */
    public Counts countsOfMine() {
        return new Counts(countOfMine(PUBLIC_BASE), countOfMine(PUBLIC_PROFILE));
    }

    /** The bases the viewer follows, the last followed first. @param number of the page, from 1 */
    public Page<Row<BaseRow>> bases(int number) {
        long total = countOfMine(PUBLIC_BASE);
        int shown = Page.toShow(number, total, PAGE_SIZE);
        Map<BaseId, Instant> seen = mine("select b.id, f.seen from follow f" + PUBLIC_BASE, shown, BaseId::new);
        Map<BaseId, Long> fresh = resources.inBasesSince(seen);
        return page(bases.rows(seen.keySet()), row -> fresh.getOrDefault(row.base().id(), 0L), total, shown);
    }

    /** The people the viewer follows, the last followed first. @param number of the page, from 1 */
    public Page<Row<ProfileRow>> profiles(int number) {
        long total = countOfMine(PUBLIC_PROFILE);
        int shown = Page.toShow(number, total, PAGE_SIZE);
        Map<ProfileId, Instant> seen = mine("select p.id, f.seen from follow f" + PUBLIC_PROFILE, shown, ProfileId::new);
        Map<ProfileId, Long> fresh = resources.byPeopleSince(seen);
        return page(profiles.rows(seen.keySet()), row -> fresh.getOrDefault(row.person().id(), 0L), total, shown);
    }

    private static <S> Page<Row<S>> page(List<S> rows, Function<S, Long> fresh, long total, int number) {
        return new Page<>(rows.stream().map(row -> new Row<>(row, fresh.apply(row))).toList(), total, number, PAGE_SIZE);
    }

    private <I> Map<I, Instant> mine(String sql, int number, Function<UUID, I> id) {
        Map<I, Instant> seen = new LinkedHashMap<>();
        database.sql(sql + "where f.follower = :follower order by f.since desc, 1 limit :size offset :offset").param("follower", follower())
                .param("size", PAGE_SIZE).param("offset", (number - 1) * PAGE_SIZE).query(row -> {
                    seen.put(id.apply(row.getObject(1, UUID.class)), row.getObject(2, Timestamp.class).toInstant());
                });
        return seen;
    }

    private long countOfMine(String join) {
        return database.sql("select count(*) from follow f" + join + "where f.follower = :follower").param("follower", follower()).query(Long.class).single();
    }

    private UUID follower() {
        return currentViewer.signedIn().profile().orElseThrow().value();
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
