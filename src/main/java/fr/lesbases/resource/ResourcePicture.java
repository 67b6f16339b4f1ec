package fr.lesbases.resource;

import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import java.util.Optional;

/**
 * What a list shows of a resource beside its words.
 *
 * @param cover its own; without one a pattern stands for it
 * @param look of the family of its first theme, whose colours the pattern wears
 */
public record ResourcePicture(ResourceId id, Optional<FileId> cover, Optional<String> look) {}
