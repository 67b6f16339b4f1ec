package fr.lesbases.base;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Formats;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members grid as a file that spreadsheets open: with semicolons and a mark that says UTF-8, as Excel wants in France. Holds what the viewer sees. */
@Service
@Transactional(readOnly = true)
public class MemberFile {

    private static final int AT_ONCE = 1_000;
    /** Tells Excel that UTF-8 follows. */
    private static final char MARK = '\ufeff';
    private static final CSVFormat FORMAT = CSVFormat.EXCEL.builder().setDelimiter(';').get();
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
        out.append(MARK);
        CSVPrinter file = new CSVPrinter(out, FORMAT);
        file.printRecord(TITLES.stream().map(title -> Texts.get("base.members.column." + title)));
        int offset = 0;
        List<MemberRow> rows;
        do {
            rows = grid.rows(id, query, offset, AT_ONCE);
            for (MemberRow row : rows) {
                file.printRecord(cells(row).stream().map(MemberFile::harmless));
            }
            offset += AT_ONCE;
        } while (rows.size() == AT_ONCE);
        file.flush();
    }

    private static List<String> cells(MemberRow row) {
        return List.of(row.name().orElse(""), row.email().orElse(""), Texts.get("base.role." + row.role()), Texts.get("base.status." + row.status()), Formats.date(row.since()),
                row.lastSeen().map(Formats::date).orElse(""), row.isMember() ? Long.toString(row.resources()) : "");
    }

    /** A spreadsheet takes what begins so for a formula and runs it (CSV injection, OWASP). */
    static String harmless(String cell) {
        return cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
