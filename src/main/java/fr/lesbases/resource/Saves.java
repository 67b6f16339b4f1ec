package fr.lesbases.resource;

import fr.lesbases.common.ResourceId;
import java.util.Map;

/** In how many public collections resources are: told by the feature that keeps collections, the one bean of this type. */
public interface Saves {

    /** Of one, now. */
    long of(ResourceId resource);

    /** Of all; one that no public collection holds is missing. */
    Map<ResourceId, Long> all();
}
