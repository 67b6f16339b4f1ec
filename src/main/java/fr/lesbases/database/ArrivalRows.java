package fr.lesbases.database;

import fr.lesbases.common.Arrivals;
import fr.lesbases.common.Slug;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables of one kind of thing answer about those that are to be taken in. Each answer is one query, and needs no transaction around it. */
public abstract class ArrivalRows<T extends Arrivals.Arriving> implements Arrivals<T> {

    private final JdbcClient database;
    private final String table;
    private final String slugTable;
    private final String isOpen;
    private final Set<String> pages;

    /**
     * @param slugTable as {@link SlugRegister} keeps it
     * @param isOpen SQL's condition for a public one
     * @param pages slugs at which pages of ours are
     */
    protected ArrivalRows(JdbcClient database, String table, String slugTable, String isOpen, Set<String> pages) {
        this.database = database;
        this.table = table;
        this.slugTable = slugTable;
        this.isOpen = isOpen;
        this.pages = Set.copyOf(pages);
    }

    @Override
    public Set<UUID> known(Collection<UUID> numbers) {
        return those("select id from " + table + " where id in (:some)", numbers, UUID.class).collect(Collectors.toSet());
    }

    @Override
    public Set<Slug> taken(Collection<Slug> slugs) {
        return Stream.concat(pages.stream(), those("select slug from " + slugTable + " where slug in (:some)", slugs.stream().map(Slug::value).toList(), String.class))
                .map(Slug::new).collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> open(Collection<UUID> numbers) {
        return those("select id from " + table + " where id in (:some) and " + isOpen, numbers, UUID.class).collect(Collectors.toSet());
    }

    private <V> Stream<V> those(String sql, Collection<?> some, Class<V> type) {
        return some.isEmpty() ? Stream.empty() : database.sql(sql).param("some", some).query(type).list().stream();
    }
}
