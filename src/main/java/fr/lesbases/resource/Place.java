package fr.lesbases.resource;

import fr.lesbases.base.BaseName;
import fr.lesbases.common.BaseId;
import fr.lesbases.profile.Person;
import java.util.Optional;

/**
 * Where a resource can be.
 *
 * @param base empty for its creator's profile
 * @param isPublic whether what is there may be public
 */
public record Place(Person creator, Optional<BaseName> base, boolean isPublic) {

    public Optional<BaseId> id() {
        return base.map(BaseName::id);
    }
}
