package fr.lesbases.resource;

import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.resource.block.ImageBlock;

/** The image at the top of a resource. {@code alt} says what it shows, at most {@value ImageBlock#MAX_ALT} characters, empty for mere decoration. */
public record Cover(FileId image, String alt) {

    public Cover {
        if (alt.length() > ImageBlock.MAX_ALT) {
            throw new DomainException("common.text.tooLong", ImageBlock.MAX_ALT);
        }
    }
}
