package fr.lesbases.base;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import java.util.Optional;

/** A base as it is named on other pages. A private base shows outsiders this and no more. */
public record BaseName(BaseId id, Slug slug, String name, Visibility visibility, Optional<FileId> logo) {

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
