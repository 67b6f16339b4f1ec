package fr.lesbases.resource;

import fr.lesbases.common.ResourceId;
import java.util.Map;

/** In how many public collections resources are: told by the feature that keeps collections, the one bean of this type. */
public interface Saves {

    /** Of one, now. */
    long of(ResourceId resource);

    /** Of those of which {@code resource.saves} says another number, at most so many. */
    Map<ResourceId, Long> changed(int most);
}
