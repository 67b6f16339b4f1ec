package fr.lesbases.collection;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Meanwhile;
import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.Action;
import fr.lesbases.resource.Reading;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts resources into collections, orders them and takes them out. Each step applies to the latest order: who works at the same time loses nothing. */
@Service
@Transactional
public class Collecting {

    /** More than anybody reads through; keeps the page for ordering usable. */
    public static final int MAX_ENTRIES = 500;

    private final CollectionRows collections;
    private final Entries entries;
    private final Reading reading;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    Collecting(CollectionRows collections, Entries entries, Reading reading, CurrentViewer currentViewer, Clock clock) {
        this.collections = collections;
        this.entries = entries;
        this.reading = reading;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** What {@link #putBack} needs. @param after what it stood behind; empty for the first one */
    public record Removed(ResourceId resource, String note, Optional<ResourceId> after) {}

    /** At the end; where it is already, it stays as it is. @throws DomainException where the collection is full */
    public void add(CollectionId id, ResourceId resource) {
        putIn(id, new Removed(resource, "", Optional.empty()), false);
    }

    /** Undoes a removal, as far as the place is still there. */
    public void putBack(CollectionId id, Removed removed) {
        putIn(id, removed, true);
    }

    /** @return what undoes it; empty where it was not there */
    public Optional<Removed> remove(CollectionId id, ResourceId resource) {
        List<Entry> order = open(id);
        int index = index(order, resource);
        if (index < 0) {
            return Optional.empty();
        }
        Entry entry = order.get(index);
        entries.delete(entry);
        return Optional.of(new Removed(resource, entry.note(), index == 0 ? Optional.empty() : Optional.of(order.get(index - 1).resource())));
    }

    /** @param after behind which it goes; empty: to the beginning. Where that one is gone meanwhile, or this one, nothing moves */
    public void move(CollectionId id, ResourceId resource, Optional<ResourceId> after) {
        List<Entry> order = open(id);
        int index = index(order, resource);
        if (index < 0 || after.isPresent() && (after.get().equals(resource) || index(order, after.get()) < 0)) {
            return;
        }
        Entry entry = order.remove(index);
        order.add(after.map(one -> index(order, one) + 1).orElse(0), entry);
        number(order);
    }

    /** @param seen what was there when they began to write @throws DomainException where it is too long; ChangedMeanwhile where somebody else wrote another */
    public void note(CollectionId id, ResourceId resource, String seen, String words) {
        String note = words.strip();
        if (note.length() > CollectionEntry.MAX_NOTE) {
            throw new DomainException("common.text.tooLong", CollectionEntry.MAX_NOTE);
        }
        List<Entry> order = open(id);
        int index = index(order, resource);
        if (index >= 0) {
            order.get(index).write(new Meanwhile<>(seen, note, order.get(index).note()).merged());
        }
    }

    private void putIn(CollectionId id, Removed wanted, boolean atItsPlace) {
        List<Entry> order = open(id);
        reading.require(Action.COLLECT, wanted.resource());
        if (index(order, wanted.resource()) >= 0) {
            return;
        }
        if (order.size() >= MAX_ENTRIES) {
            throw new DomainException("collection.full", MAX_ENTRIES);
        }
        int place = atItsPlace ? wanted.after().map(one -> behind(order, one)).orElse(0) : order.size();
        order.add(place, new Entry(id, wanted.resource(), wanted.note(), clock.instant()));
        number(order);
        entries.save(order.get(place));
    }

    /** Its entries, once it is ours alone. */
    private List<Entry> open(CollectionId id) {
        ResourceCollection collection = collections.lockById(id.value()).orElseThrow(CollectionPolicy::notFound);
        CollectionPolicy.require(CollectionAction.EDIT, collection, currentViewer.signedIn());
        collection.touch(clock.instant());
        return new ArrayList<>(entries.findByKeyCollectionOrderByPosition(id.value()));
    }

    private static int index(List<Entry> order, ResourceId resource) {
        for (int index = 0; index < order.size(); index++) {
            if (order.get(index).resource().equals(resource)) {
                return index;
            }
        }
        return -1;
    }

    /** Where what it stood behind is gone, at the end. */
    private static int behind(List<Entry> order, ResourceId resource) {
        int index = index(order, resource);
        return index < 0 ? order.size() : index + 1;
    }

    private static void number(List<Entry> order) {
        for (int position = 0; position < order.size(); position++) {
            order.get(position).place(position);
        }
    }
}
