package fr.lesbases.collection;

import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Publisher;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is to be known of the place of a collection, be it a base or its creator's profile. */
@Component
class CollectionPlaces {

    private final Profiles profiles;
    private final Bases bases;

    CollectionPlaces(Profiles profiles, Bases bases) {
        this.profiles = profiles;
        this.bases = bases;
    }

    /** Whether what is there may be public. */
    boolean isPublic(ProfileId creator, Optional<BaseId> base) {
        return base.map(bases::isPublic).orElseGet(() -> profiles.isPublic(creator));
    }

    /** The same for writing: the place stays so until the transaction ends. */
    boolean isPublicFromNowOn(ProfileId creator, Optional<BaseId> base) {
        return base.map(bases::isPublicFromNowOn).orElseGet(() -> profiles.holdsPublicFromNowOn(creator));
    }

    Publisher owner(ResourceCollection collection) {
        return new Publisher(profiles.find(collection.creator()).orElseThrow(), collection.base().flatMap(bases::find));
    }

    /** Those of many collections, in two queries. */
    Map<Placed, Publisher> owners(Collection<Placed> placed) {
        Map<ProfileId, Person> people = profiles.find(placed.stream().map(Placed::creator).toList());
        Map<BaseId, BaseName> names = bases.find(placed.stream().flatMap(one -> one.base().stream()).toList());
        Map<Placed, Publisher> owners = new HashMap<>();
        placed.forEach(one -> owners.put(one, new Publisher(people.get(one.creator()), one.base().map(names::get))));
        return owners;
    }

    record Placed(ProfileId creator, Optional<BaseId> base) {

        static Placed of(ResourceCollection collection) {
            return new Placed(collection.creator(), collection.base());
        }
    }
}
