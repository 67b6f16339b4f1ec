package fr.lesbases.collection;

import fr.lesbases.common.CollectionId;
import fr.lesbases.common.ResourceId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A resource's place in a collection. Written while its collection is locked. */
@Entity
@Table(name = "collection_entry")
class Entry {

    @EmbeddedId
    private Key key;
    private int position;
    private String note;
    private Instant added;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {
    }

    Entry(CollectionId collection, ResourceId resource, String note, Instant added) {
        this.key = new Key(collection.value(), resource.value());
        this.note = note;
        this.added = added;
    }

    @Embeddable
    record Key(UUID collection, UUID resource) {}

    ResourceId resource() {
        return new ResourceId(key.resource());
    }

    String note() {
        return note;
    }

    void place(int wanted) {
        position = wanted;
    }

    void write(String words) {
        note = words;
    }
}
