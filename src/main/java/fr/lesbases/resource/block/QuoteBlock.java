package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.lesbases.common.BlockId;
import java.util.Optional;

/** @param source who said it, or where it stands */
@JsonTypeName("quote")
public record QuoteBlock(BlockId id, String text, String source) implements Block {

    public static final int MAX_QUOTE = 1000;
    public static final int MAX_SOURCE = 200;

    public QuoteBlock {
        text = Words.atMost(MAX_QUOTE, text);
        source = Words.atMost(MAX_SOURCE, source);
    }

    @Override
    public QuoteBlock withId(BlockId other) {
        return new QuoteBlock(other, text, source);
    }

    @Override
    public Optional<String> missing() {
        return text.isBlank() ? Optional.of("resource.block.quote.missing") : Optional.empty();
    }

    @Override
    public String words() {
        return Words.join(text, source);
    }
}
