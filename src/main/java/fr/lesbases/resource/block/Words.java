package fr.lesbases.resource.block;

import fr.lesbases.common.DomainException;
import java.util.stream.Stream;

/** What people write in blocks. */
final class Words {

    private Words() {
    }

    /** @param limit in characters */
    static String atMost(int limit, String text) {
        if (text.length() > limit) {
            throw new DomainException("common.text.tooLong", limit);
        }
        return text;
    }

    static String join(String... parts) {
        return String.join(" ", Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }
}
