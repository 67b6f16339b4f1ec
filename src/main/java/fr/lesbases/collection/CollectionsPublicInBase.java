package fr.lesbases.collection;

import fr.lesbases.common.BaseId;
import fr.lesbases.ui.BecomesPrivate;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Public collections become private with the base they are in ({@link HiddenOwners}). */
@Component
@Order(20)
class CollectionsPublicInBase implements BecomesPrivate<BaseId> {

    private final JdbcClient database;

    CollectionsPublicInBase(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String textKey() {
        return "collection.becomePrivate";
    }

    @Override
    public long count(BaseId base) {
        return database.sql("select count(*) from resource_collection where base = :base and visibility = 'PUBLIC' and deleted is null")
                .param("base", base.value()).query(Long.class).single();
    }
}
