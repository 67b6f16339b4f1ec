package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.WebAddress;
import java.util.Optional;

/** Leads to the one thing a reader is to do; only over https, since people fill in forms there. */
@JsonTypeName("button")
public record ButtonBlock(BlockId id, String label, Optional<WebAddress> address) implements Block {

    public ButtonBlock {
        label = Words.atMost(MAX_TITLE, label);
        if (address.filter(target -> !target.uri().getScheme().equals("https")).isPresent()) {
            throw new DomainException("resource.block.button.https");
        }
    }

    @Override
    public ButtonBlock withId(BlockId other) {
        return new ButtonBlock(other, label, address);
    }

    @Override
    public Optional<String> missing() {
        return label.isBlank() ? Optional.of("resource.block.button.missing") : address.isEmpty() ? Optional.of("resource.block.link.missing") : Optional.empty();
    }

    @Override
    public String words() {
        return label;
    }
}
