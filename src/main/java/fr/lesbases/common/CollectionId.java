package fr.lesbases.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a collection. */
public record CollectionId(@JsonValue UUID value) {

    @JsonCreator
    public CollectionId {
    }

    public static CollectionId create() {
        return new CollectionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
