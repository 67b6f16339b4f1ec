package fr.lesbases.resource;

import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.Profiles;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is to be known of the place of a resource, be it a base or its creator's profile. */
@Component
class Places {

    private final Profiles profiles;
    private final Bases bases;

    Places(Profiles profiles, Bases bases) {
        this.profiles = profiles;
        this.bases = bases;
    }

    /** Whether what is there may be public. */
    boolean isPublic(Resource resource) {
        return resource.base().map(bases::isPublic).orElseGet(() -> profiles.holdsPublic(resource.creator()));
    }

    /** The same for writing: the place stays so until the transaction ends. */
    boolean isPublicFromNowOn(Resource resource) {
        return resource.base().map(bases::isPublicFromNowOn).orElseGet(() -> profiles.holdsPublicFromNowOn(resource.creator()));
    }

    /** That person's profile, then the viewer's bases, and this one where it is none of those. */
    List<Place> of(ProfileId creator, Optional<BaseName> more) {
        Person person = profiles.find(creator).orElseThrow();
        List<BaseName> mine = bases.mine();
        Stream<BaseName> all = Stream.concat(mine.stream(), more.stream().filter(base -> mine.stream().noneMatch(own -> own.id().equals(base.id()))));
        return Stream.concat(Stream.of(new Place(person, Optional.empty(), profiles.isPublic(creator))),
                all.map(base -> new Place(person, Optional.of(base), base.isPublic()))).toList();
    }

    Publisher publisher(Resource resource) {
        return new Publisher(profiles.find(resource.creator()).orElseThrow(), resource.base().flatMap(bases::find));
    }

    /** The code of its base's département, where everyone may know it. */
    Optional<String> departement(Resource resource) {
        return resource.base().flatMap(bases::departementOfPublic);
    }

    /** Those of many resources, in two queries. */
    Map<Placed, Publisher> publishers(Collection<Placed> placed) {
        Map<ProfileId, Person> people = profiles.find(placed.stream().map(Placed::creator).toList());
        Map<BaseId, BaseName> names = bases.find(placed.stream().flatMap(one -> one.base().stream()).toList());
        Map<Placed, Publisher> publishers = new HashMap<>();
        placed.forEach(one -> publishers.put(one, new Publisher(people.get(one.creator()), one.base().map(names::get))));
        return publishers;
    }

    record Placed(ProfileId creator, Optional<BaseId> base) {

        static Placed of(Resource resource) {
            return new Placed(resource.creator(), resource.base());
        }
    }
}
