package fr.lesbases.collection;

import static fr.lesbases.resource.Shelf.INDEXED;

import fr.lesbases.Cast;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Shelf;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts collections there for tests, and what goes into them. */
@Component
public class Cupboard {

    private final Cast cast;
    private final Shelf shelf;
    private final Bases bases;
    private final Curating curating;
    private final Collecting collecting;
    private final JdbcClient database;

    Cupboard(Cast cast, Shelf shelf, Bases bases, Curating curating, Collecting collecting, JdbcClient database) {
        this.cast = cast;
        this.shelf = shelf;
        this.bases = bases;
        this.curating = curating;
        this.collecting = collecting;
        this.database = database;
    }

    /** On this person's profile, with these resources in it. */
    public Curating.Made put(Cast.Player owner, String title, Visibility visibility, ResourceId... resources) {
        return put(owner, title, visibility, Optional.empty(), resources);
    }

    public Curating.Made put(Cast.Player owner, String title, Visibility visibility, Optional<BaseId> base, ResourceId... resources) {
        return cast.ask(owner, () -> {
            Curating.Made made = curating.create(new NewCollection(new CollectionDetails(title, "Pour essayer"), visibility, base));
            for (ResourceId resource : resources) {
                collecting.add(made.id(), resource);
            }
            return made;
        });
    }

    public void add(Cast.Player person, CollectionId collection, ResourceId resource) {
        cast.as(person, () -> collecting.add(collection, resource));
    }

    public ResourceId resource(Cast.Player author, String title, Visibility visibility) {
        return shelf.id(author, shelf.put(author, title, "Description", INDEXED, visibility));
    }

    public ResourceId resource(Cast.Player author, String title) {
        return resource(author, title, Visibility.PUBLIC);
    }

    /** A base of these people, the first of whom founded it. */
    public BaseId base(String name, Visibility visibility, Cast.Player founder, Cast.Player... members) {
        BaseId base = cast.ask(founder, () -> bases.create(BaseDetails.named(name), visibility)).id();
        for (Cast.Player member : members) {
            database.sql("insert into membership (base, profile, role, joined) values (:base, :profile, 'CONTRIBUTOR', now())")
                    .param("base", base.value()).param("profile", member.profile().value()).update();
        }
        return base;
    }
}
