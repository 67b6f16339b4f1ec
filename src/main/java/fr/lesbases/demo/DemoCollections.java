package fr.lesbases.demo;

import static java.util.stream.Collectors.toMap;

import fr.lesbases.collection.Choosing;
import fr.lesbases.collection.Collecting;
import fr.lesbases.collection.CollectionDetails;
import fr.lesbases.collection.Curating;
import fr.lesbases.collection.Keeping;
import fr.lesbases.collection.NewCollection;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.TravelClock;
import fr.lesbases.common.Visibility;
import fr.lesbases.follow.Followed;
import fr.lesbases.follow.Follows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The demonstration's collections, favourites and follows. */
@Component
class DemoCollections {

    private final DemoFiles demo;
    private final Curating curating;
    private final Collecting collecting;
    private final Choosing choosing;
    private final Keeping keeping;
    private final Follows follows;
    private final TravelClock clock;
    private final Map<String, CollectionId> made = new HashMap<>();

    DemoCollections(DemoFiles demo, Curating curating, Collecting collecting, Choosing choosing, Keeping keeping, Follows follows, TravelClock clock) {
        this.demo = demo;
        this.curating = curating;
        this.collecting = collecting;
        this.choosing = choosing;
        this.keeping = keeping;
        this.follows = follows;
        this.clock = clock;
    }

    void make(DemoCast cast) {
        Map<String, String> founders = demo.bases().stream().collect(toMap(DemoBase::code, base -> base.administrators().getFirst()));
        for (DemoCollection wanted : demo.collections()) {
            String maker = wanted.person().or(() -> wanted.base().map(founders::get)).orElseThrow();
            clock.at(DemoCast.noon(wanted.created()), () -> cast.as(maker, () -> make(cast, wanted)));
        }
    }

    void tie(DemoCast cast) {
        DemoTies ties = demo.ties();
        ties.follows().forEach((person, followed) -> cast.as(person, () -> followed.forEach(code -> follows.follow(
                cast.findBase(code).<Followed>map(Followed.OfBase::new).orElseGet(() -> new Followed.OfProfile(cast.id(code)))))));
        ties.saved().forEach((person, titles) -> cast.as(person, () -> titles.forEach(title -> keeping.keep(made.get(title), Optional.empty()))));
        ties.favourites().forEach((person, resources) -> cast.as(person, () -> favour(cast, resources)));
    }

    private void make(DemoCast cast, DemoCollection wanted) {
        CollectionId id = curating.create(new NewCollection(new CollectionDetails(wanted.title(), wanted.description()),
                wanted.isPublic() ? Visibility.PUBLIC : Visibility.PRIVATE, wanted.base().map(cast::base))).id();
        made.put(wanted.title(), id);
        wanted.entries().forEach(entry -> {
            collecting.add(id, cast.resource(entry.resource()));
            entry.note().ifPresent(note -> collecting.note(id, cast.resource(entry.resource()), "", note));
        });
    }

    private void favour(DemoCast cast, List<String> resources) {
        choosing.prepare();
        resources.forEach(code -> collecting.add(choosing.choices(cast.resource(code), "").getFirst().id(), cast.resource(code)));
    }
}
