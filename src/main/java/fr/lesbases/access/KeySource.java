package fr.lesbases.access;

import fr.lesbases.common.ProfileId;
import java.util.Set;

/** Gives the keys that a feature hands to a person, as bases do to their accepted members. Asked anew each time, but once by a transaction that only reads. */
public interface KeySource {

    Set<Key> keysOf(ProfileId profile);
}
