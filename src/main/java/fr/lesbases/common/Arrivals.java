package fr.lesbases.common;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How a feature takes in what was made elsewhere: by the hundred, under its own numbers and addresses, seen by those whom the feature's policy names. */
public interface Arrivals<T extends Arrivals.Arriving> {

    /** One of them, complete and within the limits. */
    interface Arriving {

        UUID number();

        Slug slug();
    }

    /** Those of these numbers that are there already, in the corbeille too. */
    Set<UUID> known(Collection<UUID> numbers);

    /** Those of these addresses that were handed out before; a page of ours may have one, too. */
    Set<Slug> taken(Collection<Slug> slugs);

    /** Those of these numbers in which something public may be placed, or which may be shown to everyone. */
    Set<UUID> open(Collection<UUID> numbers);

    /** Takes in all or, where the database refuses one, none. */
    void receive(List<T> arriving);
}
