package fr.lesbases.collection;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ProfileId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Enregistrer la collection": keeps somebody's public collection by reference, on one's profile or in one of one's bases (PRODUCT §5). */
@Service
@Transactional
public class Keeping {

    private final CollectionRows collections;
    private final JdbcClient database;
    private final Bases bases;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    Keeping(CollectionRows collections, JdbcClient database, Bases bases, CurrentViewer currentViewer, Clock clock) {
        this.collections = collections;
        this.database = database;
        this.bases = bases;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** A place it can be kept in. @param base empty for the viewer's profile */
    public record Place(Optional<BaseName> base, boolean kept) {}

    /** The viewer's profile and bases, but for where it is at home; none where they may not keep it. */
    @Transactional(readOnly = true)
    public List<Place> places(CollectionId id) {
        Viewer viewer = currentViewer.get();
        ResourceCollection collection = collections.findById(id.value()).orElseThrow(CollectionPolicy::notFound);
        if (!CollectionPolicy.allows(CollectionAction.SAVE, collection, viewer)) {
            return List.of();
        }
        ProfileId person = viewer.profile().orElseThrow();
        List<Optional<BaseId>> keepers = database.sql("select s.base from saved_collection s where s.collection = :collection and (s.profile = :person or s.base is not null)")
                .param("collection", id.value()).param("person", person.value())
                .query((row, index) -> Optional.ofNullable(row.getObject(1, UUID.class)).map(BaseId::new)).list();
        List<Place> places = new ArrayList<>();
        if (!CollectionPolicy.isAtHome(collection, person, Optional.empty())) {
            places.add(new Place(Optional.empty(), keepers.contains(Optional.<BaseId>empty())));
        }
        bases.mine().stream().filter(base -> !CollectionPolicy.isAtHome(collection, person, Optional.of(base.id())))
                .forEach(base -> places.add(new Place(Optional.of(base), keepers.contains(Optional.of(base.id())))));
        return places;
    }

    /** Does nothing where it is kept already. @param to empty for the viewer's profile @throws DomainException where it is at home there */
    public void keep(CollectionId id, Optional<BaseId> to) {
        Viewer viewer = currentViewer.signedIn();
        ProfileId person = viewer.profile().orElseThrow();
        ResourceCollection collection = collections.findById(id.value()).orElseThrow(CollectionPolicy::notFound);
        CollectionPolicy.require(CollectionAction.SAVE, collection, viewer);
        to.ifPresent(base -> bases.require(BaseAction.EDIT, base));
        if (CollectionPolicy.isAtHome(collection, person, to)) {
            throw new DomainException("collection.keep.ownPlace");
        }
        database.sql("insert into saved_collection (collection, profile, base, saved, saved_by) values (:collection, :profile, :base, :now, :person) on conflict do nothing")
                .param("collection", id.value()).param("profile", to.isPresent() ? null : person.value()).param("base", to.map(BaseId::value).orElse(null))
                .param("now", Timestamp.from(clock.instant())).param("person", person.value()).update();
    }

    /** Also what is private by now. @param from empty for the viewer's profile */
    public void letGo(CollectionId id, Optional<BaseId> from) {
        UUID place = from.map(BaseId::value).orElseGet(() -> Objects.requireNonNull(currentViewer.signedIn().profile().orElseThrow().value()));
        from.ifPresent(base -> bases.require(BaseAction.EDIT, base));
        database.sql("delete from saved_collection where collection = :collection and " + (from.isPresent() ? "base" : "profile") + " = :place")
                .param("collection", id.value()).param("place", place).update();
    }
}
