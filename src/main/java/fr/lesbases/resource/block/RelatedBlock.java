package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.ResourceId;
import java.util.Optional;
import java.util.Set;

/** Shows another resource as it is at the time, to those who may read it; its own words are therefore none of this block's. */
@JsonTypeName("resource")
public record RelatedBlock(BlockId id, Optional<ResourceId> resource, String note) implements Block {

    public RelatedBlock {
        note = Words.atMost(MAX_CAPTION, note);
    }

    @Override
    public RelatedBlock withId(BlockId other) {
        return new RelatedBlock(other, resource, note);
    }

    @Override
    public Optional<String> missing() {
        return resource.isEmpty() ? Optional.of("resource.block.resource.missing") : Optional.empty();
    }

    @Override
    public Set<ResourceId> resources() {
        return resource.map(Set::of).orElse(Set.of());
    }

    @Override
    public String words() {
        return note;
    }
}
