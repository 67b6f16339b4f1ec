package fr.lesbases.firstversion;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.BaseTransfer;
import fr.lesbases.base.Bases;
import fr.lesbases.collection.CollectionTransfer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.follow.FollowTransfer;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.ProfileDetails;
import fr.lesbases.profile.ProfileTransfer;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.ResourceTransfer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bases that may be somebody's own: the staff says. @throws AccessDenied for anybody else */
@Service
@Transactional
public class UnsureBases {

    private final Decisions decisions;
    private final Origins origins;
    private final Bases bases;
    private final BaseTransfer baseTransfer;
    private final Profiles profiles;
    private final ProfileTransfer profileTransfer;
    private final ResourceTransfer resources;
    private final CollectionTransfer collections;
    private final FollowTransfer follows;
    private final JdbcClient database;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    UnsureBases(Decisions decisions, Origins origins, Bases bases, BaseTransfer baseTransfer, Profiles profiles, ProfileTransfer profileTransfer, ResourceTransfer resources,
            CollectionTransfer collections, FollowTransfer follows, JdbcClient database, CurrentViewer currentViewer, Clock clock) {
        this.decisions = decisions;
        this.origins = origins;
        this.bases = bases;
        this.baseTransfer = baseTransfer;
        this.profiles = profiles;
        this.profileTransfer = profileTransfer;
        this.resources = resources;
        this.collections = collections;
        this.follows = follows;
        this.database = database;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** @param pk of the base in the first version */
    public record Unsure(String pk, String name, Slug slug) {}

    /** Those of the last import that nobody has decided on. */
    @Transactional(readOnly = true)
    public List<Unsure> all() {
        requireStaff();
        List<String> pks = database.sql("""
                select b ->> 'base' from (select report from first_version_run where not dry order by ended desc limit 1) r, json_array_elements(r.report -> 'unsureBases') b
                where b ->> 'base' not in (select base from first_version_decision)""").query(String.class).list();
        return pks.stream().flatMap(pk -> origins.find(Model.BASE, pk).filter(origin -> origin.kind().equals(Kind.BASE)).flatMap(origin -> bases.find(new BaseId(origin.ours())))
                .map((BaseName base) -> new Unsure(pk, base.name(), base.slug())).stream()).toList();
    }

    /** Stays a base, or becomes its owner's profile now: with all that they made in it, its collections, and those who follow it. The base itself goes into the corbeille. @throws NotFound for one of which there is nothing to decide */
    public void decide(String pk, boolean profile) {
        if (all().stream().noneMatch(unsure -> unsure.pk().equals(pk))) {
            throw new NotFound("base.notFound");
        }
        decisions.keep(pk, profile);
        Origins.Origin origin = origins.find(Model.BASE, pk).filter(found -> found.kind().equals(Kind.BASE)).orElseThrow(() -> new NotFound("base.notFound"));
        if (profile) {
            BaseId base = new BaseId(origin.ours());
            BaseDetails details = baseTransfer.details(base).orElseThrow(() -> new NotFound("base.notFound"));
            ProfileId owner = new ProfileId(database.sql("select created_by from base where id = :id").param("id", base.value()).query(UUID.class).single());
            become(base, details, owner);
            origins.keep(Model.BASE, pk, new Origins.Origin(Kind.PROFILE, owner.value(), "", ""));
        }
    }

    private void become(BaseId base, BaseDetails details, ProfileId owner) {
        Person person = profiles.find(owner).filter(found -> !found.gone()).orElseThrow(() -> new NotFound("profile.notFound"));
        if (bases.isPublic(base) || !profiles.isPublic(owner)) {
            complete(person, details);
        }
        resources.moveToProfile(base, owner, Places.NOBODY).forEach(id -> follow(Model.RESOURCE, id.value(), resources.state(id)));
        collections.moveToProfile(base, owner).forEach(id -> follow(Model.COLLECTION, id.value(), collections.state(id)));
        follows.moveToProfile(base, owner);
        baseTransfer.delete(base, owner, clock.instant());
    }

    /** What a profile that everyone sees says, everyone saw in the base. */
    private void complete(Person person, BaseDetails details) {
        ProfileId owner = person.id();
        profileTransfer.complete(new ProfileTransfer.Transferred(owner, new EmailAddress(owner + "@les-bases.invalid"),
                new ProfileDetails(person.name(), details.description(), details.departement(), details.links(), false), Visibility.PUBLIC, Optional.empty(), clock.instant()));
    }

    /** That it is elsewhere now is no change of somebody's: the next export finds it as it was left. */
    private void follow(String model, UUID ours, Optional<String> state) {
        state.ifPresent(now -> database.sql("update first_version_origin set state = :state, source = '' where model in (:model, :pinned) and ours = :ours")
                .param("state", now).param("model", model).param("pinned", CollectionsStep.PINNED).param("ours", ours).update());
    }

    private void requireStaff() {
        if (!currentViewer.get().isStaff()) {
            throw new AccessDenied();
        }
    }
}
