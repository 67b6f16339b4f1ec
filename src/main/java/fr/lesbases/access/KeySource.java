package fr.lesbases.access;

import fr.lesbases.common.ProfileId;
import java.util.Set;

/** Gives the keys that a feature hands to a person, as bases do to their accepted members. Asked anew for each request. */
public interface KeySource {

    Set<Key> keysOf(ProfileId profile);
}
