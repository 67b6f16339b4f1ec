package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import java.util.List;
import java.util.Optional;

/** Readers tick it for themselves: what they ticked stays in their browser. */
@JsonTypeName("checklist")
public record CheckListBlock(BlockId id, List<String> items) implements Block {

    /** Of one item. */
    public static final int MAX_ITEM = 280;
    public static final int MAX_ITEMS = 100;

    public CheckListBlock {
        items = items.stream().map(item -> Words.atMost(MAX_ITEM, item)).toList();
        if (items.size() > MAX_ITEMS) {
            throw new DomainException("resource.block.checklist.tooMany", MAX_ITEMS);
        }
    }

    @Override
    public CheckListBlock withId(BlockId other) {
        return new CheckListBlock(other, items);
    }

    @Override
    public Optional<String> missing() {
        return items.isEmpty() ? Optional.of("resource.block.checklist.missing") : Optional.empty();
    }

    @Override
    public String words() {
        return String.join(" ", items);
    }
}
