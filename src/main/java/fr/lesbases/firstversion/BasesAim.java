package fr.lesbases.firstversion;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides which bases are their owner's own, and so their profile here: those that bear their name and in which only they could write and did. What is not sure stays a
 * base until the staff says otherwise. What has become something before stays it.
 */
@Component
class BasesAim {

    private final Stage stage;
    private final Aims aims;
    private final PeopleAim people;
    private final Decisions decisions;
    private final Origins origins;
    private final JdbcClient database;

    BasesAim(Stage stage, Aims aims, PeopleAim people, Decisions decisions, Origins origins, JdbcClient database) {
        this.stage = stage;
        this.aims = aims;
        this.people = people;
        this.decisions = decisions;
        this.origins = origins;
        this.database = database;
    }

    enum Verdict {
        /** It is their profile. */
        PERSONAL,
        /** So it is, but its title says a little more than a name. */
        PERSONAL_BY_TITLE,
        /** It may be; the staff says. */
        UNSURE,
        SHARED;

        boolean isPersonal() {
            return this == PERSONAL || this == PERSONAL_BY_TITLE;
        }
    }

    /** @param each gets every base with what was found, whatever has been decided of it */
    void aim(BiConsumer<DumpObject, Verdict> each) {
        aims.setAll(Model.BASE, Kind.BASE);
        stage.forEach(Model.BASE, base -> {
            Verdict verdict = judge(base);
            Optional<Aims.Target> owner = aims.one(Model.USER, base.reference("owner"));
            Optional<Origins.Origin> before = origins.find(Model.BASE, base.pk());
            if (before.isPresent()) {
                aims.set(Model.BASE, base.pk(), before.get().kind(), before.get().ours());
            } else if (owner.isPresent() && decisions.find(base.pk()).orElse(verdict.isPersonal())) {
                aims.set(Model.BASE, base.pk(), Kind.PROFILE, owner.get().ours());
            }
            each.accept(base, verdict);
        });
    }

    private Verdict judge(DumpObject base) {
        Optional<DumpObject> owner = base.reference("owner").flatMap(pk -> stage.find(Model.USER, pk));
        Optional<UUID> person = aims.one(Model.USER, base.reference("owner")).map(Aims.Target::ours);
        if (owner.isEmpty() || person.isEmpty()) {
            return Verdict.SHARED;
        }
        DumpObject named = PeopleAim.named(people.accounts(owner.get()));
        Names.Likeness likeness = Names.compare(base.text("title"), named.text("first_name"), named.text("last_name"));
        if (likeness == Names.Likeness.NONE) {
            return Verdict.SHARED;
        }
        Set<Optional<UUID>> writers = writers(base);
        boolean othersWrote = writers.stream().anyMatch(writer -> writer.isPresent() && !writer.equals(person));
        boolean othersMay = othersMay(base, person.get());
        if (othersWrote || othersMay && likeness == Names.Likeness.PARTLY) {
            return Verdict.SHARED;
        }
        // what somebody unknown made may be somebody else's
        if (othersMay || writers.contains(Optional.<UUID>empty()) || likeness == Names.Likeness.PARTLY) {
            return Verdict.UNSURE;
        }
        return likeness == Names.Likeness.SAME ? Verdict.PERSONAL : Verdict.PERSONAL_BY_TITLE;
    }

    private boolean othersMay(DumpObject base, UUID owner) {
        Set<UUID> others = new HashSet<>();
        aims.all(Model.USER, base.references("admins")).forEach(target -> others.add(target.ours()));
        aims.all(Model.USER, base.references("contributors")).forEach(target -> others.add(target.ours()));
        others.remove(owner);
        return !others.isEmpty() || !base.references("contributor_tags").isEmpty();
    }

    /** Who made what is in it; one of them empty where that is not known. */
    private Set<Optional<UUID>> writers(DumpObject base) {
        return new HashSet<>(database.sql("""
                select distinct u.ours from first_version_object r
                left join first_version_object u on u.model = :user and u.pk = r.fields ->> 'creator'
                where r.model = :resource and r.fields ->> 'root_base' = :base""").param("user", Model.USER).param("resource", Model.RESOURCE).param("base", base.pk())
                .query((row, index) -> Optional.ofNullable(row.getObject(1, UUID.class))).list());
    }
}
