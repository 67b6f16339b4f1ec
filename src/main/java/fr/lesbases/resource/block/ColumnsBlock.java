package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import java.util.List;
import java.util.Optional;

/** Blocks side by side, two or three abreast; one below the other where there is no room. */
@JsonTypeName("columns")
public record ColumnsBlock(BlockId id, List<Slot> columns) implements Block {

    /** More than that nobody reads. */
    public static final int MAX_SIDE_BY_SIDE = 3;

    public ColumnsBlock {
        columns = List.copyOf(columns);
        if (columns.size() < 2 || columns.size() > MAX_SIDE_BY_SIDE) {
            throw new IllegalArgumentException(columns.size() + " columns");
        }
        if (columns.stream().flatMap(slot -> slot.blocks().stream()).anyMatch(block -> !block.slots().isEmpty())) {
            throw new DomainException("resource.block.columns.nested");
        }
    }

    @Override
    public ColumnsBlock withId(BlockId other) {
        return new ColumnsBlock(other, columns.stream().map(Slot::renewed).toList());
    }

    @Override
    public List<Slot> slots() {
        return columns;
    }

    @Override
    public ColumnsBlock withSlots(List<Slot> other) {
        return new ColumnsBlock(id, other);
    }

    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public String words() {
        return "";
    }
}
