package fr.lesbases.resource;

import fr.lesbases.common.BaseId;
import java.util.Optional;

/**
 * What "Créer une ressource" asks for; limits as {@link Content}.
 *
 * @param base where it is placed; empty for the creator's profile
 * @param template what it starts from; empty for a blank page
 */
public record NewResource(String title, String description, Optional<BaseId> base, Optional<Template> template) {

    public NewResource(String title, String description, Optional<BaseId> base) {
        this(title, description, base, Optional.empty());
    }

    public NewResource(String title, String description) {
        this(title, description, Optional.empty());
    }
}
