package fr.lesbases.base;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ProfileId;
import fr.lesbases.profile.ProfileDeleted;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes somebody who deletes their account out of all bases, with whatever they invited to, were invited to and asked for. */
@Component
class DepartedMembers {

    private final BaseRows bases;
    private final SoleAdministrators administrators;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    DepartedMembers(BaseRows bases, SoleAdministrators administrators, JdbcClient database, ApplicationEventPublisher events) {
        this.bases = bases;
        this.administrators = administrators;
        this.database = database;
        this.events = events;
    }

    /** @throws DomainException where a base would have no administrator left */
    @EventListener
    void on(ProfileDeleted event) {
        List<UUID> joined = lock(event.profile());
        if (!administrators.of(event.profile()).isEmpty()) {
            throw new DomainException("base.members.lastAdministrator");
        }
        run("delete from membership where profile = :profile", event);
        run("delete from join_request where profile = :profile", event);
        run("delete from base_invitation where invited_by = :profile or person = :profile or email = :email", event);
        joined.forEach(base -> events.publishEvent(new MembersChanged(new BaseId(base))));
    }

    /** One after the other and always in the same order: whoever changes the members of one of them waits, and nobody for each other. */
    private List<UUID> lock(ProfileId person) {
        List<UUID> joined = database.sql("select base from membership where profile = :profile order by base").param("profile", person.value()).query(UUID.class).list();
        joined.forEach(bases::lockById);
        return joined;
    }

    private void run(String sql, ProfileDeleted event) {
        JdbcClient.StatementSpec statement = database.sql(sql).param("profile", event.profile().value());
        (sql.contains(":email") ? statement.param("email", event.email().folded()) : statement).update();
    }
}
