package fr.lesbases.firstversion;

import fr.lesbases.collection.CollectionTransfer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.ResourceTransfer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came over in a base or on a profile. Where a newer export hides that place, what is in it becomes private with it: no change of anybody's, so the notes follow. */
@Component
class Contents {

    private static final String NOTES = "select o.model, o.pk, o.ours, o.state from first_version_origin o join %s t on t.id = o.ours where o.kind = :kind and t.deleted is null and ";

    private final ResourceTransfer resources;
    private final CollectionTransfer collections;
    private final JdbcClient database;

    Contents(ResourceTransfer resources, CollectionTransfer collections, JdbcClient database) {
        this.resources = resources;
        this.collections = collections;
        this.database = database;
    }

    private record Noted(String model, String pk, String kind, UUID ours, String state) {}

    /** @param change of the base, with what is in it */
    void followed(BaseId base, Runnable change) {
        follow("t.base = :place", base.value(), change);
    }

    /** @param change of the profile, with what is on it */
    void followed(ProfileId profile, Runnable change) {
        follow("t.base is null and t.creator = :place", profile.value(), change);
    }

    private void follow(String where, UUID place, Runnable change) {
        List<Noted> untouched = Stream.concat(noted("resource", Kind.RESOURCE, where, place), noted("resource_collection", Kind.COLLECTION, where, place))
                .filter(one -> state(one).filter(one.state()::equals).isPresent()).toList();
        change.run();
        untouched.forEach(one -> state(one).filter(now -> !now.equals(one.state())).ifPresent(now -> database.sql("update first_version_origin set state = :state where model = :model and pk = :pk")
                .param("state", now).param("model", one.model()).param("pk", one.pk()).update()));
    }

    private Stream<Noted> noted(String table, String kind, String where, UUID place) {
        return database.sql(NOTES.formatted(table) + where).param("kind", kind).param("place", place)
                .query((row, index) -> new Noted(row.getString(1), row.getString(2), kind, row.getObject(3, UUID.class), row.getString(4))).list().stream();
    }

    private Optional<String> state(Noted one) {
        return one.kind().equals(Kind.RESOURCE) ? resources.state(new ResourceId(one.ours())) : collections.state(new CollectionId(one.ours()));
    }
}
