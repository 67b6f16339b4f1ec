package fr.lesbases.firstversion;

import fr.lesbases.collection.Collecting;
import fr.lesbases.collection.CollectionDetails;
import fr.lesbases.collection.CollectionTransfer;
import fr.lesbases.common.Beginning;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Cover;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Collections, and what was pinned in a base: a collection too. */
@Component
@Order(5)
class CollectionsStep implements Step {

    /** As a model of its own, since a base is something else already. */
    static final String PINNED = "main.base/pinned_resources";

    private final Stage stage;
    private final Aims aims;
    private final Passage passage;
    private final Places places;
    private final CollectionTransfer collections;
    private final FileIntake files;
    private final Clock clock;

    CollectionsStep(Stage stage, Aims aims, Passage passage, Places places, CollectionTransfer collections, FileIntake files, Clock clock) {
        this.stage = stage;
        this.aims = aims;
        this.passage = passage;
        this.places = places;
        this.collections = collections;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "collections";
    }

    @Override
    public void run(Run run) {
        stage.forEach(Model.COLLECTION, collection -> {
            Report.Tally tally = run.tally(this);
            CollectionId id = new CollectionId(aims.one(Model.COLLECTION, Optional.of(collection.pk())).orElseThrow().ours());
            run.each(tally, collection.pk(), () -> pass(place(collection.reference("base")), where -> plan(collection, id, where, run.media()), collection.pk(), run, tally));
        });
        stage.forEach(Model.BASE, base -> {
            if (!base.references("pinned_resources").isEmpty()) {
                Report.Tally tally = run.report().kind("pinned");
                run.each(tally, base.pk(), () -> pass(place(Optional.of(base.pk())), where -> pinned(base, where), base.pk(), run, tally));
            }
        });
    }

    private void pass(Optional<Places.Place> place, Function<Places.Place, CollectionPlan> planned, String pk, Run run, Report.Tally tally) {
        Optional<String> absence = place.isEmpty() ? Optional.of("firstversion.skip.target") : places.absence(place.get(), run.dry());
        if (absence.isPresent()) {
            tally.skipped(pk, absence.get());
            return;
        }
        CollectionPlan plan = planned.apply(place.orElseThrow());
        if (passage.pass(plan, tally, run.dry())) {
            plan.changes().forEach(change -> tally.adjusted(pk, change));
        }
    }

    /** Of a collection in a base: whoever owns the base made it. */
    private Optional<Places.Place> place(Optional<String> base) {
        Optional<ProfileId> owner = base.flatMap(pk -> stage.find(Model.BASE, pk)).flatMap(found -> places.person(found.reference("owner"))
                .or(() -> aims.all(Model.USER, found.references("admins")).stream().map(target -> new ProfileId(target.ours())).findFirst()));
        return places.in(base, owner.orElse(Places.NOBODY));
    }

    private CollectionPlan plan(DumpObject collection, CollectionId id, Places.Place place, Media media) {
        Set<String> changes = new LinkedHashSet<>();
        FilePlan plan = new FilePlan(id.value(), media, changes::add);
        Optional<Cover> cover = collection.reference("profile_image").flatMap(pk -> stage.find(Model.IMAGE, pk)).flatMap(plan::image).map(image -> new Cover(image, ""));
        Instant created = collection.time("created", DumpObject.UNKNOWN, clock.instant());
        String name = Limits.oneLine(collection.text("name"));
        String description = collection.text("description").replace("\r", "");
        if (name.length() > CollectionDetails.MAX_TITLE || description.length() > CollectionDetails.MAX_DESCRIPTION) {
            changes.add("firstversion.change.text");
        }
        if (name.isEmpty()) {
            changes.add("firstversion.change.titleMissing");
        }
        CollectionDetails details = new CollectionDetails(name.isEmpty() ? Texts.get("firstversion.unnamedCollection") : Beginning.of(name, CollectionDetails.MAX_TITLE),
                Beginning.of(description, CollectionDetails.MAX_DESCRIPTION));
        List<ResourceId> inside = resources(collection.references("resources"), changes);
        CollectionTransfer.Transferred wanted = new CollectionTransfer.Transferred(id, place.creator(), place.base(), details, visibility(place), inside, cover, created,
                collection.time("modified", created, clock.instant()));
        return new CollectionPlan(Model.COLLECTION, collection.pk(), wanted, place, plan.files(), changes, collections, files, places);
    }

    private CollectionPlan pinned(DumpObject base, Places.Place place) {
        Set<String> changes = new LinkedHashSet<>();
        CollectionId id = new CollectionId(UUID.nameUUIDFromBytes(("la-base/" + PINNED + "/" + base.pk()).getBytes(StandardCharsets.UTF_8)));
        Instant created = base.time("created", DumpObject.UNKNOWN, clock.instant());
        CollectionTransfer.Transferred wanted = new CollectionTransfer.Transferred(id, place.creator(), place.base(), new CollectionDetails(Texts.get("firstversion.pinned"), ""),
                visibility(place), resources(base.references("pinned_resources"), changes), Optional.empty(), created, base.time("modified", created, clock.instant()));
        return new CollectionPlan(PINNED, base.pk(), wanted, place, List.of(), changes, collections, files, places);
    }

    private List<ResourceId> resources(List<String> pks, Set<String> changes) {
        List<ResourceId> found = aims.all(Model.RESOURCE, pks).stream().map(target -> new ResourceId(target.ours())).distinct().limit(Collecting.MAX_ENTRIES).toList();
        if (found.size() < pks.size()) {
            changes.add("firstversion.change.resources");
        }
        return found;
    }

    private static Visibility visibility(Places.Place place) {
        return place.isPublic() ? Visibility.PUBLIC : Visibility.PRIVATE;
    }
}
