package fr.lesbases.resource.ui.editor;

import fr.lesbases.common.BlockId;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.TableBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table from elsewhere, as one block or, where it is too large for one, several. */
final class PastedTable {

    private PastedTable() {
    }

    static List<Block> of(Element table) {
        List<Element> lines = table.select("tr");
        List<List<String>> rows = lines.stream().map(PastedTable::cells).filter(row -> !row.isEmpty()).toList();
        boolean headerRow = !lines.isEmpty() && lines.getFirst().select("td").isEmpty();
        boolean headerColumn = lines.size() > 1 && lines.stream().skip(1).allMatch(line -> line.firstElementChild() != null && line.firstElementChild().is("th"));
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Block> tables = new ArrayList<>();
        for (int column = 0; column < columns; column += TableBlock.MAX_COLUMNS) {
            for (int row = 0; row < rows.size(); row += TableBlock.MAX_ROWS) {
                int first = column;
                List<List<String>> part = rows.subList(row, Math.min(rows.size(), row + TableBlock.MAX_ROWS)).stream()
                        .map(cells -> List.copyOf(cells.subList(Math.min(first, cells.size()), Math.min(first + TableBlock.MAX_COLUMNS, cells.size())))).toList();
                tables.add(new TableBlock(BlockId.create(), "", headerRow && row == 0, headerColumn && column == 0, part));
            }
        }
        return tables.stream().filter(made -> made.missing().isEmpty()).toList();
    }

    /** A cell over several columns leaves those behind it empty. */
    private static List<String> cells(Element line) {
        List<String> cells = new ArrayList<>();
        for (Element cell : line.select("td, th")) {
            cells.add(PastedBlocks.atWord(cell.text(), TableBlock.MAX_CELL));
            int span = cell.attr("colspan").matches("[1-9]\\d?") ? Integer.parseInt(cell.attr("colspan")) : 1;
            cells.addAll(Collections.nCopies(span - 1, ""));
        }
        return cells;
    }
}
