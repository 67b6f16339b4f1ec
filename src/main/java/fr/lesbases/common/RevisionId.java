package fr.lesbases.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a version of a resource, published or kept of its working copy. */
public record RevisionId(@JsonValue UUID value) {

    @JsonCreator
    public RevisionId {
    }

    public static RevisionId create() {
        return new RevisionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
