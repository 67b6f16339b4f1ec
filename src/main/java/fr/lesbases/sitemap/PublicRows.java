package fr.lesbases.sitemap;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages that are rows of the database, in the order of their identifiers: a new one changes few sitemaps. */
public final class PublicRows implements PublicPages {

    /** A sitemap may hold 50 000 (sitemaps.org); fewer are answered and read sooner. */
    private static final int MOST = 5_000;

    private final JdbcClient database;
    private final String name;
    private final String folder;
    private final String rows;
    private final String changed;
    private final int most;

    /**
     * @param folder of their addresses, which end with the slug: {@code /ressources/}
     * @param rows tables and condition that tell the public ones, of which one alone has {@code id} and {@code slug}
     * @param changed an expression for when one was changed
     */
    public PublicRows(JdbcClient database, String name, String folder, String rows, String changed) {
        this(database, name, folder, rows, changed, MOST);
    }

    PublicRows(JdbcClient database, String name, String folder, String rows, String changed, int most) {
        this.database = database;
        this.name = name;
        this.folder = folder;
        this.rows = rows;
        this.changed = changed;
        this.most = most;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int sitemaps() {
        long count = database.sql("select count(*) from " + rows).query(Long.class).single();
        return (int) Math.max(1, Math.ceilDiv(count, most));
    }

    @Override
    public Optional<Instant> changed(int number) {
        return database.sql("select max(changed) from (select " + changed + " as changed from " + rows + " order by id limit :most offset :offset) part")
                .param("most", most).param("offset", offset(number)).query((row, index) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant)).single();
    }

    @Override
    public List<PublicPage> of(int number) {
        return database.sql("select slug, " + changed + " from " + rows + " order by id limit :most offset :offset").param("most", most).param("offset", offset(number))
                .query((row, index) -> new PublicPage(folder + row.getString(1), Optional.ofNullable(row.getTimestamp(2)).map(Timestamp::toInstant))).list();
    }

    private long offset(int number) {
        return (number - 1L) * most;
    }
}
