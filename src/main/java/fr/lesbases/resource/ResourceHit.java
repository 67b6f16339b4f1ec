package fr.lesbases.resource;

import fr.lesbases.search.MarkedText;
import java.util.Optional;

/** A found resource, with the looked-for words marked in what the row shows. */
public record ResourceHit(ResourceRow row, MarkedText title, MarkedText description, Optional<FoundIn> foundIn) {}
