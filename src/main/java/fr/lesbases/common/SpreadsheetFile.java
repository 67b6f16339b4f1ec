package fr.lesbases.common;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as a file that spreadsheets open: with semicolons and a mark that says UTF-8, as Excel wants in France. */
public final class SpreadsheetFile {

    /** Tells Excel that UTF-8 follows. */
    private static final char MARK = '\ufeff';
    private static final CSVFormat FORMAT = CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private final CSVPrinter printer;

    public SpreadsheetFile(Appendable out) throws IOException {
        out.append(MARK);
        printer = new CSVPrinter(out, FORMAT);
    }

    public void row(Stream<String> cells) throws IOException {
        printer.printRecord(cells.map(SpreadsheetFile::harmless));
    }

    /** A spreadsheet takes what begins so for a formula and runs it (CSV injection, OWASP). */
    public static String harmless(String cell) {
        return cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
