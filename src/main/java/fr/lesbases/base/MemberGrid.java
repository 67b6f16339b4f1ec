package fr.lesbases.base;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A base's members, the invitations and the requests that wait, in one list: searched, filtered, sorted and paged by the database, showing as much as the viewer may see. */
@Service
@Transactional(readOnly = true)
public class MemberGrid {

    private final BaseGuard guard;
    private final CurrentViewer currentViewer;
    private final JdbcClient database;
    private final Clock clock;

    MemberGrid(BaseGuard guard, CurrentViewer currentViewer, JdbcClient database, Clock clock) {
        this.guard = guard;
        this.currentViewer = currentViewer;
        this.database = database;
        this.clock = clock;
    }

    /** @param most how many at the most, from {@code offset} on */
    public List<MemberRow> rows(BaseId id, MemberQuery query, int offset, int most) {
        return statement(id, query).rows(database, offset, most);
    }

    public int count(BaseId id, MemberQuery query) {
        return statement(id, query).count(database);
    }

    /** How many entries of each kind the viewer sees. */
    public Map<MemberStatus, Long> counts(BaseId id) {
        Map<MemberStatus, Long> counts = new EnumMap<>(MemberStatus.class);
        for (MemberStatus status : MemberStatus.values()) {
            counts.put(status, 0L);
        }
        counts.putAll(statement(id, MemberQuery.ALL).counts(database));
        return counts;
    }

    private MemberStatement statement(BaseId id, MemberQuery query) {
        Viewer viewer = currentViewer.get();
        Base base = guard.find(BaseAction.READ, id);
        return new MemberStatement(id, BasePolicy.sight(base, viewer), query, clock.instant());
    }
}
