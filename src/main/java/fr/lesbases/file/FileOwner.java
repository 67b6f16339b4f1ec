package fr.lesbases.file;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import java.util.UUID;

/** The one thing a file belongs to: it decides who may read the file, and takes it along when it ends. */
public sealed interface FileOwner {

    UUID value();

    static FileOwner of(ResourceId id) {
        return new OfResource(id);
    }

    static FileOwner of(ProfileId id) {
        return new OfProfile(id);
    }

    static FileOwner of(BaseId id) {
        return new OfBase(id);
    }

    static FileOwner of(CollectionId id) {
        return new OfCollection(id);
    }

    record OfResource(ResourceId id) implements FileOwner {

        @Override
        public UUID value() {
            return id.value();
        }
    }

    record OfProfile(ProfileId id) implements FileOwner {

        @Override
        public UUID value() {
            return id.value();
        }
    }

    record OfBase(BaseId id) implements FileOwner {

        @Override
        public UUID value() {
            return id.value();
        }
    }

    record OfCollection(CollectionId id) implements FileOwner {

        @Override
        public UUID value() {
            return id.value();
        }
    }
}
