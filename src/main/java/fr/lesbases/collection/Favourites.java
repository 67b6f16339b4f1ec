package fr.lesbases.collection;

import fr.lesbases.account.PersonSignedIn;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** "Mes favoris": one a profile, made when its person signs in, or where it is first needed. */
@Component
class Favourites {

    private final CollectionRows collections;
    private final CollectionSlugs slugs;
    private final JdbcClient database;
    private final Clock clock;

    Favourites(CollectionRows collections, CollectionSlugs slugs, JdbcClient database, Clock clock) {
        this.collections = collections;
        this.slugs = slugs;
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void prepare(PersonSignedIn person) {
        of(person.id());
    }

    /** Within the caller's transaction. Of two who need it at the same moment the second waits for the first, and finds it. */
    CollectionId of(ProfileId person) {
        UUID owner = person.value();
        return collections.findByCreatorAndFavouritesIsTrue(owner).map(ResourceCollection::id).orElseGet(() -> {
            database.sql("select pg_advisory_xact_lock(hashtext(:owner))").param("owner", "favourites " + owner).query(row -> { });
            return collections.findByCreatorAndFavouritesIsTrue(owner).map(ResourceCollection::id).orElseGet(() -> make(person));
        });
    }

    private CollectionId make(ProfileId person) {
        CollectionId id = CollectionId.create();
        String title = Texts.get("collection.favourites");
        Slug slug = slugs.reserveApart(title, id);
        return collections.save(ResourceCollection.favourites(id, slug, person, title, clock.instant())).id();
    }
}
