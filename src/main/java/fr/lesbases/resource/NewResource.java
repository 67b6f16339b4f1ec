package fr.lesbases.resource;

import fr.lesbases.common.BaseId;
import java.util.Optional;

/** What "Créer une ressource" asks for; limits as {@link Content}. @param base where it is placed; empty for the creator's profile */
public record NewResource(String title, String description, Optional<BaseId> base) {

    public NewResource(String title, String description) {
        this(title, description, Optional.empty());
    }
}
