package fr.lesbases.firstversion;

import fr.lesbases.collection.CollectionTransfer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.ProfileId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Collections of others that were pinned in a base: kept there by reference. */
@Component
@Order(6)
class KeptStep implements Step {

    static final String PINNED = "main.base/pinned_collections";

    private final Stage stage;
    private final Aims aims;
    private final Ties ties;
    private final Places places;
    private final CollectionTransfer collections;
    private final Clock clock;

    KeptStep(Stage stage, Aims aims, Ties ties, Places places, CollectionTransfer collections, Clock clock) {
        this.stage = stage;
        this.aims = aims;
        this.ties = ties;
        this.places = places;
        this.collections = collections;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "savedCollections";
    }

    @Override
    public void run(Run run) {
        stage.forEach(Model.BASE, base -> base.references("pinned_collections").forEach(pk -> {
            run.each(run.tally(this), base.pk() + "/" + pk, () -> keep(base, pk, run));
        }));
    }

    private void keep(DumpObject base, String collection, Run run) {
        Report.Tally tally = run.tally(this);
        String pk = base.pk() + "/" + collection;
        Optional<ProfileId> person = places.person(base.reference("owner"));
        Optional<Aims.Target> to = aims.one(Model.BASE, Optional.of(base.pk()));
        Optional<Aims.Target> what = aims.one(Model.COLLECTION, Optional.of(collection));
        Optional<Places.Place> home = stage.find(Model.COLLECTION, collection).flatMap(found -> places.in(found.reference("base"), person.orElse(Places.NOBODY)));
        if (person.isEmpty() || to.isEmpty() || what.isEmpty() || home.isEmpty()) {
            tally.skipped(pk, "firstversion.skip.target");
            return;
        }
        Optional<String> absence = places.absence(person.get(), run.dry());
        if (absence.isPresent()) {
            tally.skipped(pk, absence.get());
            return;
        }
        Optional<BaseId> keeper = to.filter(target -> target.kind().equals(Kind.BASE)).map(target -> new BaseId(target.ours()));
        if (home.get().base().equals(keeper) && (keeper.isPresent() || home.get().creator().equals(person.get()))) {
            tally.skipped(pk, "firstversion.skip.livesThere");
        } else if (!home.get().isPublic()) {
            tally.skipped(pk, "firstversion.skip.notPublic");
        } else {
            ties.tie(PINNED, pk, Kind.KEPT, what.get().ours(), tally, run.dry(), () -> collections.keep(new CollectionId(what.get().ours()), person.get(), keeper,
                    base.time("modified", DumpObject.UNKNOWN, clock.instant())) ? Optional.empty() : Optional.of("firstversion.skip.notPublic"));
        }
    }
}
