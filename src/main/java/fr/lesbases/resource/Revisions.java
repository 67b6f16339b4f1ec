package fr.lesbases.resource;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Revisions extends Repository<Revision, UUID> {

    Revision save(Revision revision);

    Optional<Revision> findByIdAndResource(UUID id, UUID resource);

    Optional<Revision> findFirstByResourceOrderByMadeDescId(UUID resource);

    /** The latest in which there is that block, wherever. */
    @Query(nativeQuery = true, value = """
            select * from revision where resource = :resource and jsonb_path_exists(blocks, '$.**.id ? (@ == $block)', jsonb_build_object('block', cast(:block as text)))
            order by made desc, id desc limit 1""")
    Optional<Revision> lastWith(UUID resource, UUID block);

    @Modifying
    @Query(nativeQuery = true, value = "update revision set name = :name where id = :id and resource = :resource")
    int rename(UUID id, UUID resource, @Nullable String name);

    @Query("select coalesce(max(r.number), 0) from Revision r where r.resource = :resource")
    int lastNumber(UUID resource);
}
