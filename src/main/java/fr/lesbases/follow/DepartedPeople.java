package fr.lesbases.follow;

import fr.lesbases.profile.ProfileDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever deletes their account follows nothing any more, and nobody follows them. */
@Component
class DepartedPeople {

    private final JdbcClient database;

    DepartedPeople(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(ProfileDeleted event) {
        database.sql("delete from follow where follower = :person or profile = :person").param("person", event.profile().value()).update();
    }
}
