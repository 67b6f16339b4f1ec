package fr.lesbases.resource;

import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;

/** The image at the top of a resource. {@code alt} says what it shows, at most {@value Block#MAX_ALT} characters, empty for mere decoration. */
public record Cover(FileId image, String alt) {

    public Cover {
        if (alt.length() > Block.MAX_ALT) {
            throw new DomainException("common.text.tooLong", Block.MAX_ALT);
        }
    }
}
