package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.taxonomy.Classification;
import java.util.List;

/**
 * What there is and what is missing before a resource is published.
 *
 * @param canBePublic false on a private profile or in a private base
 * @param incomplete the blocks whose required field is empty: they stand in the way of publishing
 * @param withoutAlt the images without alternative text: pointed out, not in the way
 */
public record PublicationSheet(ResourceId id, Slug slug, State state, boolean inBase, boolean canBePublic, Content content, Classification classification,
        Licence licence, List<BlockId> incomplete, List<BlockId> withoutAlt) {

    public PublicationSheet {
        incomplete = List.copyOf(incomplete);
        withoutAlt = List.copyOf(withoutAlt);
    }
}
