package fr.lesbases.collection;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.Visibility;
import java.util.Optional;

/** What "Créer une collection" asks for. @param base where it is placed; empty for the creator's profile */
public record NewCollection(CollectionDetails details, Visibility visibility, Optional<BaseId> base) {}
