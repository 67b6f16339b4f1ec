package fr.lesbases.collection;

import fr.lesbases.common.DomainException;
import fr.lesbases.common.Meanwhile;

/**
 * What a collection says of itself.
 *
 * @param title one line, required, at most {@value #MAX_TITLE} characters
 * @param description plain text, at most {@value #MAX_DESCRIPTION} characters
 */
public record CollectionDetails(String title, String description) {

    public static final int MAX_TITLE = 100;
    public static final int MAX_DESCRIPTION = 560;

    public CollectionDetails {
        title = title.strip().replaceAll("\\s+", " ");
        description = description.strip();
        if (title.isEmpty()) {
            throw new DomainException("collection.title.missing");
        }
        if (title.length() > MAX_TITLE) {
            throw new DomainException("collection.title.tooLong", MAX_TITLE);
        }
        if (description.length() > MAX_DESCRIPTION) {
            throw new DomainException("collection.description.tooLong", MAX_DESCRIPTION);
        }
    }

    /** Part by part. @throws fr.lesbases.common.ChangedMeanwhile where one was changed twice */
    static CollectionDetails merged(Meanwhile<CollectionDetails> all) {
        return new CollectionDetails(all.of(CollectionDetails::title).merged(), all.of(CollectionDetails::description).merged());
    }
}
