package fr.lesbases.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.lesbases.common.Slug;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands out the slugs of one kind of thing; one that was ever handed out is never given to another. Two who want the same at the same moment wait for each other, and get two.
 * To be asked within the transaction that writes the thing.
 */
public final class SlugRegister {

    /** So many are tried one after the other, so that addresses are numbered in the order in which they came. */
    private static final int IN_ORDER = 10;
    private static final int KNOWN = 20_000;

    private final JdbcClient database;
    private final String insert;
    private final String isTaken;
    private final String own;
    private final String find;
    private final Set<String> pages;
    private final Cache<String, UUID> known = Caffeine.newBuilder().maximumSize(KNOWN).build();

    /**
     * @param table with the columns {@code slug}, which is its key, and {@code thing}
     * @param pages slugs at which pages of ours are
     */
    public SlugRegister(JdbcClient database, String table, String thing, Set<String> pages) {
        this.database = database;
        this.pages = Set.copyOf(pages);
        insert = "insert into " + table + " (slug, " + thing + ") values (:slug, :thing) on conflict (slug) do nothing";
        isTaken = "select exists (select 1 from " + table + " where slug = :slug and " + thing + " is distinct from :thing)";
        own = "select slug from " + table + " where " + thing + " = :thing";
        find = "select " + thing + " from " + table + " where slug = :slug";
    }

    /** What has this slug or once had it; it may be gone. Asked for once, since a slug is never given to another. */
    public Optional<UUID> find(String slug) {
        Optional<UUID> thing = Optional.ofNullable(known.getIfPresent(slug));
        return thing.isPresent() ? thing : ask(slug);
    }

    private Optional<UUID> ask(String slug) {
        Optional<UUID> thing = database.sql(find).param("slug", slug).query(UUID.class).optional();
        // Who writes may see what is never stored
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            thing.ifPresent(one -> known.put(slug, one));
        }
        return thing;
    }

    /** @return the wanted one, or the same with a number behind; perhaps one that the thing had before */
    public Slug reserve(Slug wanted, UUID thing) {
        for (int number = 1; number <= IN_ORDER; number++) {
            Slug slug = numbered(wanted, number);
            if (isGiven(slug, thing)) {
                return slug;
            }
        }
        List<String> former = database.sql(own).param("thing", thing).query(String.class).list();
        return former.stream().map(Slug::new).filter(slug -> isNumbered(slug, wanted)).findFirst().orElseGet(() -> beyond(wanted, thing));
    }

    /** Where many have it, as an import may bring, trying all would take longer with each. */
    private Slug beyond(Slug wanted, UUID thing) {
        int taken = IN_ORDER;
        int free = 2 * IN_ORDER;
        while (isTaken(numbered(wanted, free), thing)) {
            taken = free;
            free *= 2;
        }
        while (free - taken > 1) {
            int middle = (taken + free) / 2;
            if (isTaken(numbered(wanted, middle), thing)) {
                taken = middle;
            } else {
                free = middle;
            }
        }
        int number = free;
        while (!isGiven(numbered(wanted, number), thing)) {
            number++;
        }
        return numbered(wanted, number);
    }

    private static Slug numbered(Slug wanted, int number) {
        return number == 1 ? wanted : wanted.numbered(number);
    }

    private static boolean isNumbered(Slug slug, Slug wanted) {
        String digits = slug.value().substring(slug.value().lastIndexOf('-') + 1);
        return digits.matches("[1-9]\\d{0,8}") && wanted.numbered(Integer.parseInt(digits)).equals(slug);
    }

    private boolean isGiven(Slug slug, UUID thing) {
        return !pages.contains(slug.value())
                && (database.sql(insert).param("slug", slug.value()).param("thing", thing).update() == 1 || !isTaken(slug, thing));
    }

    private boolean isTaken(Slug slug, UUID thing) {
        return database.sql(isTaken).param("slug", slug.value()).param("thing", thing).query(Boolean.class).single();
    }
}
