package fr.lesbases.firstversion;

import fr.lesbases.common.ProfileId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who could read what is not public in the first version without having a part in it: people and those who bear a tag, allowed on a resource or on its base. Here they are
 * contributors of what they could read, as nothing else lets somebody read it.
 */
@Component
class Readers {

    private final Stage stage;
    private final Aims aims;

    Readers(Stage stage, Aims aims) {
        this.stage = stage;
        this.aims = aims;
    }

    /** Of a published resource that is not public; a draft was nobody's to read. Whoever owns its place reads it anyway. */
    Set<ProfileId> of(DumpObject resource, Places.Place place) {
        Set<ProfileId> readers = new LinkedHashSet<>();
        boolean closed = resource.text("state").equals("private") || resource.text("state").equals("public") && !place.isPublic();
        if (closed) {
            readers.addAll(allowed(resource));
            resource.reference("root_base").flatMap(base -> stage.find(Model.BASE, base)).ifPresent(base -> readers.addAll(allowed(base)));
            readers.remove(place.creator());
            readers.removeAll(members(resource.reference("root_base")));
        }
        return readers;
    }

    private Set<ProfileId> allowed(DumpObject thing) {
        Set<ProfileId> people = people(thing, "authorized_users");
        people.addAll(bearers(thing.references("authorized_user_tags")));
        return people;
    }

    private Set<ProfileId> members(Optional<String> base) {
        return base.flatMap(pk -> stage.find(Model.BASE, pk)).map(found -> {
            Set<ProfileId> people = people(found, "admins");
            people.addAll(people(found, "contributors"));
            aims.one(Model.USER, found.reference("owner")).ifPresent(owner -> people.add(new ProfileId(owner.ours())));
            return people;
        }).orElse(Set.of());
    }

    private Set<ProfileId> people(DumpObject thing, String field) {
        Set<ProfileId> people = new LinkedHashSet<>();
        aims.all(Model.USER, thing.references(field)).forEach(target -> people.add(new ProfileId(target.ours())));
        return people;
    }

    /** Everybody who bears one of these tags. */
    Set<ProfileId> bearers(List<String> tags) {
        Set<ProfileId> people = new LinkedHashSet<>();
        if (!tags.isEmpty()) {
            stage.database().sql("""
                    select ours from first_version_object where model = :model and ours is not null and jsonb_typeof(fields -> 'tags') = 'array'
                      and exists (select 1 from jsonb_array_elements_text(fields -> 'tags') t where t in (:tags)) order by number""")
                    .param("model", Model.USER).param("tags", tags).query(UUID.class).list().forEach(ours -> people.add(new ProfileId(ours)));
        }
        return people;
    }
}
