package fr.lesbases.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a profile, and the account it belongs to: both bear the same number. */
public record ProfileId(@JsonValue UUID value) {

    @JsonCreator
    public ProfileId {
    }

    public static ProfileId create() {
        return new ProfileId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
