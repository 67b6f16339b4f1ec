package fr.lesbases.resource;

import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.taxonomy.TermRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A resource in a list.
 *
 * @param date of its first publication; of a draft, of its last change
 * @param lastPublished when what readers read was last published; of a draft, as {@code date}
 * @param edited when its working copy was last changed
 * @param editable by who sees it, in a list of theirs: then it says what the working copy says
 * @param unpublished told in the lists of its editors only
 * @param supports labels of its types of support
 * @param looks of the families of its themes, the first one first
 * @param terms all it is indexed with
 * @param use as last written down
 */
public record ResourceRow(ResourceId id, Slug slug, String title, String description, Language language, State state, boolean editable, boolean unpublished, Optional<FileId> cover, Publisher publisher,
        Instant date, Instant lastPublished, Instant edited, List<String> supports, List<String> looks, List<TermRef> terms, Use use) {

    public ResourceRow {
        supports = List.copyOf(supports);
        looks = List.copyOf(looks);
        terms = List.copyOf(terms);
    }

    public Optional<String> look() {
        return looks.stream().findFirst();
    }

    public ResourcePicture picture() {
        return new ResourcePicture(id, cover, look());
    }
}
