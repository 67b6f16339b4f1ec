package fr.lesbases.firstversion;

import fr.lesbases.common.BlockId;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ColumnsBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The rows of the first version's grid: blocks side by side as long as their widths are no more than the page's, in sixths. */
final class Columns {

    private static final int PAGE = 6;

    private final Supplier<BlockId> ids;
    private final List<Block> made = new ArrayList<>();
    private final List<List<Block>> row = new ArrayList<>();
    private int width;

    private Columns(Supplier<BlockId> ids) {
        this.ids = ids;
    }

    /** Some blocks that were one there. @param width in sixths of the page */
    record Cell(List<Block> blocks, int width) {}

    static List<Block> of(List<Cell> cells, Supplier<BlockId> ids) {
        Columns columns = new Columns(ids);
        cells.stream().filter(cell -> !cell.blocks().isEmpty()).forEach(columns::add);
        columns.close();
        return columns.made;
    }

    private void add(Cell cell) {
        int wanted = Math.clamp(cell.width(), 1, PAGE);
        if (width + wanted > PAGE || row.size() == ColumnsBlock.MAX_SIDE_BY_SIDE) {
            close();
        }
        row.add(cell.blocks());
        width += wanted;
    }

    private void close() {
        if (row.size() > 1) {
            made.add(new ColumnsBlock(ids.get(), row.stream().map(blocks -> new Block.Slot(ids.get(), blocks)).toList()));
        } else {
            row.forEach(made::addAll);
        }
        row.clear();
        width = 0;
    }
}
