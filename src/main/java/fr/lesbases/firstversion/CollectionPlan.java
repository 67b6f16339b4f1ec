package fr.lesbases.firstversion;

import fr.lesbases.collection.CollectionTransfer;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.file.FileOwner;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A collection that is worked out, and not made yet. */
final class CollectionPlan implements Passage.Plan {

    private final String model;
    private final String pk;
    private final CollectionTransfer.Transferred wanted;
    private final Places.Place place;
    private final List<PlannedFile> images;
    private final Set<String> changes;
    private final CollectionTransfer collections;
    private final FileIntake files;
    private final Places places;

    CollectionPlan(String model, String pk, CollectionTransfer.Transferred wanted, Places.Place place, List<PlannedFile> images, Set<String> changes, CollectionTransfer collections,
            FileIntake files, Places places) {
        this.model = model;
        this.pk = pk;
        this.wanted = wanted;
        this.place = place;
        this.images = images;
        this.changes = changes;
        this.collections = collections;
        this.files = files;
        this.places = places;
    }

    Set<String> changes() {
        return changes;
    }

    @Override
    public Passage.Thing thing() {
        return new Passage.Thing(model, pk, Kind.COLLECTION, wanted.id().value());
    }

    @Override
    public String source() {
        return wanted.toString();
    }

    @Override
    public Optional<String> state() {
        return collections.state(wanted.id());
    }

    @Override
    public void create() {
        places.provide(wanted.creator());
        collections.create(possible());
        store();
    }

    @Override
    public void update() {
        collections.update(possible());
        store();
    }

    /** As its place is now, and of the resources that are here. */
    private CollectionTransfer.Transferred possible() {
        List<ResourceId> there = collections.present(wanted.resources());
        return new CollectionTransfer.Transferred(wanted.id(), wanted.creator(), wanted.base(), wanted.details(), places.possible(place, wanted.visibility()), there, wanted.cover(),
                wanted.created(), wanted.changed());
    }

    /** An image that is none after all is left out. */
    private void store() {
        Set<FileId> lost = files.take(FileOwner.of(wanted.id()), images, false).lost();
        if (!lost.isEmpty()) {
            collections.dropCover(wanted.id());
            changes.add("firstversion.change.imageUnusable");
        }
    }
}
