package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** @param rows as long as the longest @param headerRow whether its first row names the columns @param headerColumn whether its first column names the rows */
@JsonTypeName("table")
public record TableBlock(BlockId id, String caption, boolean headerRow, boolean headerColumn, List<List<String>> rows) implements Block {

    public static final int MAX_ROWS = 60;
    /** More than that nobody reads on a phone. */
    public static final int MAX_COLUMNS = 10;
    /** Of one cell. */
    public static final int MAX_CELL = 500;

    public TableBlock {
        caption = Words.atMost(MAX_SECTION_TITLE, caption);
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (rows.isEmpty() || columns == 0 || rows.size() > MAX_ROWS || columns > MAX_COLUMNS) {
            throw new DomainException("resource.block.table.size", MAX_ROWS, MAX_COLUMNS);
        }
        rows = rows.stream().map(row -> Stream.concat(row.stream().map(cell -> Words.atMost(MAX_CELL, cell)), Stream.generate(() -> "")).limit(columns).toList()).toList();
    }

    @Override
    public TableBlock withId(BlockId other) {
        return new TableBlock(other, caption, headerRow, headerColumn, rows);
    }

    @Override
    public Optional<String> missing() {
        return rows.stream().flatMap(List::stream).allMatch(String::isBlank) ? Optional.of("resource.block.table.missing") : Optional.empty();
    }

    @Override
    public String words() {
        return Words.join(Stream.concat(Stream.of(caption), rows.stream().flatMap(List::stream)).toArray(String[]::new));
    }
}
