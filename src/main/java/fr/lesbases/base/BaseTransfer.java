package fr.lesbases.base;

import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bases of the first version, with their members. Whether the caller may is for the caller to have asked. */
@Service
@Transactional
public class BaseTransfer {

    private final BaseRows rows;
    private final BaseSlugs slugs;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    BaseTransfer(BaseRows rows, BaseSlugs slugs, JdbcClient database, ApplicationEventPublisher events) {
        this.rows = rows;
        this.slugs = slugs;
        this.database = database;
        this.events = events;
    }

    /**
     * @param founder who made it
     * @param administrators none where nobody is left: the staff finds somebody
     * @param logo a file of this base that is stored once the base is there; {@code cover} likewise
     */
    public record Transferred(BaseId id, BaseDetails details, Visibility visibility, ProfileId founder, List<ProfileId> administrators, List<ProfileId> contributors,
            Optional<FileId> logo, Optional<FileId> cover, boolean certified, Instant created) {

        public Transferred {
            administrators = List.copyOf(administrators);
            contributors = List.copyOf(contributors);
        }

        private Map<UUID, Role> members() {
            Map<UUID, Role> members = new LinkedHashMap<>();
            administrators.forEach(person -> members.put(person.value(), Role.ADMINISTRATOR));
            contributors.forEach(person -> members.putIfAbsent(person.value(), Role.CONTRIBUTOR));
            return members;
        }
    }

    public void create(Transferred one) {
        Base base = new Base(one.id(), slugs.reserve(one.details().name(), one.id()), one.details(), one.visibility(), one.founder(), one.created());
        base.change(BaseImage.LOGO, one.logo());
        base.change(BaseImage.COVER, one.cover());
        base.certify(one.certified());
        rows.save(base);
        rows.flush();
        setMembers(one);
    }

    /** Follows a newer export. Hiding it makes private what is public in it. */
    public void update(Transferred one) {
        Base base = rows.lockById(one.id().value()).orElseThrow();
        boolean hidden = base.visibility() == Visibility.PUBLIC && one.visibility() == Visibility.PRIVATE;
        if (!base.baseName().name().equals(one.details().name())) {
            base.moveTo(slugs.reserve(one.details().name(), one.id()));
        }
        base.change(one.details());
        base.changeVisibility(one.visibility());
        base.change(BaseImage.LOGO, one.logo());
        base.change(BaseImage.COVER, one.cover());
        base.certify(one.certified());
        rows.flush();
        setMembers(one);
        events.publishEvent(new BaseChanged(one.id()));
        if (hidden) {
            events.publishEvent(new BaseHidden(one.id()));
        }
        rows.flush();
    }

    /** Images that could not be stored after all. */
    public void dropImages(BaseId id, Set<FileId> lost) {
        Base base = rows.lockById(id.value()).orElseThrow();
        for (BaseImage which : BaseImage.values()) {
            if (base.image(which).filter(lost::contains).isPresent()) {
                base.change(which, Optional.empty());
            }
        }
        rows.flush();
    }

    /** What it tells of itself. */
    @Transactional(readOnly = true)
    public Optional<BaseDetails> details(BaseId id) {
        return rows.findById(id.value()).filter(base -> !base.isDeleted()).map(Base::details);
    }

    /** Into the corbeille, as its owner would: what was in it has gone elsewhere before. */
    public void delete(BaseId id, ProfileId by, Instant now) {
        rows.lockById(id.value()).filter(base -> !base.isDeleted()).ifPresent(base -> {
            base.delete(by, now);
            rows.flush();
            events.publishEvent(new BaseDeleted(id));
        });
    }

    /** Its address, for who may read it. */
    @Transactional(readOnly = true)
    public Optional<Slug> address(BaseId id, Viewer viewer) {
        return rows.findById(id.value()).filter(base -> BasePolicy.allows(BaseAction.READ, base, viewer)).map(Base::slug);
    }

    /** A hash of all that its members can change; empty where it is gone, into the corbeille too. */
    @Transactional(readOnly = true)
    public Optional<String> state(BaseId id) {
        return database.sql("""
                select md5(row(b.name, b.description, b.contact, b.departement, b.links, b.logo, b.cover, b.visibility,
                    (select string_agg(m.profile || m.role, ',' order by m.profile) from membership m where m.base = b.id))::text)
                from base b where b.id = :id and b.deleted is null""").param("id", id.value()).query(String.class).optional();
    }

    private void setMembers(Transferred one) {
        Map<UUID, Role> wanted = one.members();
        int gone = database.sql("delete from membership where base = :base and not profile = any(:wanted)").param("base", one.id().value())
                .param("wanted", wanted.keySet().toArray(UUID[]::new)).update();
        wanted.forEach((person, role) -> database.sql("""
                insert into membership (base, profile, role, joined) values (:base, :person, :role, :joined)
                on conflict (base, profile) do update set role = excluded.role""")
                .param("base", one.id().value()).param("person", person).param("role", role.name()).param("joined", Timestamp.from(one.created())).update());
        if (gone > 0) {
            events.publishEvent(new MembersChanged(one.id()));
        }
    }
}
