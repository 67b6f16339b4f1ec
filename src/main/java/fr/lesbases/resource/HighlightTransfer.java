package fr.lesbases.resource;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.ResourceId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a base of the first version showed first. Whether the caller may is for the caller to have asked. */
@Service
@Transactional
public class HighlightTransfer {

    private final JdbcClient database;

    HighlightTransfer(JdbcClient database) {
        this.database = database;
    }

    /** The first {@value Highlights#MOST} of them that are published in the base. @return false where there are none, or its members have chosen already */
    public boolean choose(BaseId base, List<ResourceId> wanted) {
        return database.sql("""
                insert into base_highlight (base, resource, position)
                select r.base, r.id, row_number() over (order by w.place) - 1 from unnest(:ids::uuid[]) with ordinality as w(id, place)
                join resource r on r.id = w.id where r.base = :base and r.published is not null and r.deleted is null
                  and not exists (select 1 from base_highlight h where h.base = :base)
                order by w.place limit :most""").param("ids", wanted.stream().map(ResourceId::value).toArray(UUID[]::new)).param("base", base.value())
                .param("most", Highlights.MOST).update() > 0;
    }
}
