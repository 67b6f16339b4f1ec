package fr.lesbases.collection;

import fr.lesbases.common.ProfileId;
import fr.lesbases.ui.BecomesPrivate;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Public collections become private with the profile they are on ({@link HiddenOwners}). */
@Component
@Order(20)
class CollectionsPublicOnProfile implements BecomesPrivate<ProfileId> {

    private final JdbcClient database;

    CollectionsPublicOnProfile(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String textKey() {
        return "collection.becomePrivate";
    }

    @Override
    public long count(ProfileId profile) {
        return database.sql("select count(*) from resource_collection where creator = :profile and base is null and visibility = 'PUBLIC' and deleted is null")
                .param("profile", profile.value()).query(Long.class).single();
    }
}
