package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import java.util.List;
import java.util.Optional;

/** A section one opens to read it. */
@JsonTypeName("foldable")
public record FoldableBlock(BlockId id, String title, Slot body) implements Block {

    public FoldableBlock {
        title = Words.atMost(MAX_SECTION_TITLE, title);
        if (body.blocks().stream().anyMatch(FoldableBlock.class::isInstance)) {
            throw new DomainException("resource.block.foldable.nested");
        }
    }

    @Override
    public FoldableBlock withId(BlockId other) {
        return new FoldableBlock(other, title, body.renewed());
    }

    @Override
    public List<Slot> slots() {
        return List.of(body);
    }

    @Override
    public FoldableBlock withSlots(List<Slot> other) {
        return new FoldableBlock(id, title, other.getFirst());
    }

    @Override
    public Optional<String> missing() {
        return title.isBlank() ? Optional.of("resource.block.title.missing") : Optional.empty();
    }

    @Override
    public String words() {
        return title;
    }
}
