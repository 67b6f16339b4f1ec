package fr.lesbases.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a resource. */
public record ResourceId(@JsonValue UUID value) {

    @JsonCreator
    public ResourceId {
    }

    public static ResourceId create() {
        return new ResourceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
