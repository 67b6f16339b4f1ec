package fr.lesbases.base;

import fr.lesbases.common.FileId;
import java.util.Optional;
import java.util.Set;

/**
 * A base's page for one viewer.
 *
 * @param details empty where it is private to this viewer
 * @param cover likewise
 * @param certified whether it bears the mark of the first version's staff
 * @param role of the viewer in it
 * @param members how many there are; 0 where it is private to this viewer
 */
public record BasePage(BaseName base, Optional<BaseDetails> details, Optional<FileId> cover, boolean certified, Optional<Role> role, long members,
        Set<BaseAction> allowed) {

    public BasePage {
        allowed = Set.copyOf(allowed);
    }

    public boolean can(BaseAction action) {
        return allowed.contains(action);
    }

    public boolean isReadable() {
        return details.isPresent();
    }
}
