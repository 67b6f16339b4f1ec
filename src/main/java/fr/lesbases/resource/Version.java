package fr.lesbases.resource;

import fr.lesbases.common.RevisionId;
import fr.lesbases.profile.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * A kept state of a resource, without what it says.
 *
 * @param number which publication it is, from 1; empty for an automatic checkpoint
 * @param name that somebody gave it
 * @param author who published it; of a checkpoint, who had edited last
 * @param isRead whether it is what readers see now
 */
public record Version(RevisionId id, Optional<Integer> number, Optional<String> name, Person author, Instant made, boolean isRead) {

    /** Of a name, in characters. */
    public static final int MAX_NAME = 100;
}
