package fr.lesbases.base;

import fr.lesbases.access.Key;
import fr.lesbases.access.KeySource;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys an accepted member holds. A base in the corbeille opens nothing but its own restoring. */
@Component
class BaseKeys implements KeySource {

    private final JdbcClient database;

    BaseKeys(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<Key> keysOf(ProfileId profile) {
        Set<Key> keys = new HashSet<>();
        database.sql("select m.base, m.role, b.deleted is not null from membership m join base b on b.id = m.base where m.profile = :profile")
                .param("profile", profile.value())
                .query(row -> {
                    BaseId base = new BaseId(row.getObject(1, UUID.class));
                    if (Role.valueOf(row.getString(2)) == Role.ADMINISTRATOR) {
                        keys.add(Key.administrator(base));
                    }
                    if (!row.getBoolean(3)) {
                        keys.add(Key.member(base));
                        keys.add(Key.memberAs(base, profile));
                    }
                });
        return keys;
    }
}
