package fr.lesbases.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a stored file. */
public record FileId(@JsonValue UUID value) {

    @JsonCreator
    public FileId {
    }

    public static FileId create() {
        return new FileId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
