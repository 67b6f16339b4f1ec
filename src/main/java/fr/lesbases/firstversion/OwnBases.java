package fr.lesbases.firstversion;

import fr.lesbases.common.ProfileId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bases that have become somebody's profile, and whether everyone may see it. */
@Component
class OwnBases {

    private static final String PUBLIC = "public";

    private final JdbcClient database;

    OwnBases(JdbcClient database) {
        this.database = database;
    }

    /** In the order of the export. */
    List<DumpObject> of(ProfileId person) {
        return database.sql("select model, pk, fields from first_version_object where model = :model and kind = :kind and ours = :ours order by number")
                .param("model", Model.BASE).param("kind", Kind.PROFILE).param("ours", person.value()).query((row, index) -> Stage.object(row)).list();
    }

    /** As their own base was. Who had none is to be found as others are here, but for who never confirmed their address and shows nothing: nobody may know that name. */
    boolean isPublic(DumpObject user, List<DumpObject> bases) {
        return bases.isEmpty() ? user.flag("is_active") || showsSomething(user) : bases.stream().anyMatch(base -> base.text("state").equals(PUBLIC));
    }

    /** Those of them that may be told from: what a profile that everyone sees says, everyone saw there. */
    static List<DumpObject> told(List<DumpObject> bases, boolean toEveryone) {
        return toEveryone ? bases.stream().filter(base -> base.text("state").equals(PUBLIC)).toList() : bases;
    }

    /** Whether what they have outside of bases may be public. */
    boolean holdsPublic(ProfileId person) {
        List<DumpObject> bases = of(person);
        return bases.isEmpty() || bases.stream().anyMatch(base -> base.text("state").equals(PUBLIC));
    }

    private boolean showsSomething(DumpObject user) {
        return database.sql("""
                select exists (select 1 from first_version_object r join first_version_object u on u.model = :user and u.pk = r.fields ->> 'creator' and u.fields ->> 'leader' = :leader
                    where r.model = :resource and r.fields ->> 'root_base' is null and r.fields ->> 'state' = 'public')""")
                .param("user", Model.USER).param("leader", user.pk()).param("resource", Model.RESOURCE).query(Boolean.class).single();
    }
}
