package fr.lesbases.resource;

import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Revisions extends Repository<Revision, UUID> {

    Revision save(Revision revision);

    @Query("select coalesce(max(r.number), 0) from Revision r where r.resource = :resource")
    int lastNumber(UUID resource);
}
