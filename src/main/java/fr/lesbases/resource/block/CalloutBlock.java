package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.RichText;
import java.util.Optional;

/** What must not be overlooked. */
@JsonTypeName("callout")
public record CalloutBlock(BlockId id, Tone tone, RichText text) implements Block {

    @Override
    public CalloutBlock withId(BlockId other) {
        return new CalloutBlock(other, tone, text);
    }

    @Override
    public Optional<String> missing() {
        return text.isEmpty() ? Optional.of("resource.block.text.missing") : Optional.empty();
    }

    @Override
    public String words() {
        return text.plain();
    }

    /** What it wants of its reader. */
    public enum Tone { INFORMATION, WARNING, TIP }
}
