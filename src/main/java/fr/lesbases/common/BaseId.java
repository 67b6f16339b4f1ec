package fr.lesbases.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a base. */
public record BaseId(@JsonValue UUID value) {

    @JsonCreator
    public BaseId {
    }

    public static BaseId create() {
        return new BaseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
