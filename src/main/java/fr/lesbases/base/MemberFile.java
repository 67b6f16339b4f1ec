package fr.lesbases.base;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.SpreadsheetFile;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Formats;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members grid as a file that spreadsheets open. Holds what the viewer sees. */
@Service
@Transactional(readOnly = true)
public class MemberFile {

    private static final int AT_ONCE = 1_000;
    private static final List<String> TITLES = List.of("name", "email", "role", "status", "since", "lastSeen", "resources");

    private final BaseGuard guard;
    private final MemberGrid grid;

    MemberFile(BaseGuard guard, MemberGrid grid) {
        this.guard = guard;
        this.grid = grid;
    }

    /** @throws AccessDenied for who does not belong to the base: a list of people is not to be carried away by anybody */
    public void write(BaseId id, MemberQuery query, Appendable out) throws IOException {
        guard.find(BaseAction.EDIT, id);
        SpreadsheetFile file = new SpreadsheetFile(out);
        file.row(TITLES.stream().map(title -> Texts.get("base.members.column." + title)));
        int offset = 0;
        List<MemberRow> rows;
        do {
            rows = grid.rows(id, query, offset, AT_ONCE);
            for (MemberRow row : rows) {
                file.row(cells(row).stream());
            }
            offset += AT_ONCE;
        } while (rows.size() == AT_ONCE);
    }

    private static List<String> cells(MemberRow row) {
        return List.of(row.name().orElse(""), row.email().orElse(""), Texts.get("base.role." + row.role()), Texts.get("base.status." + row.status()), Formats.date(row.since()),
                row.lastSeen().map(Formats::date).orElse(""), row.isMember() ? Long.toString(row.resources()) : "");
    }
}
