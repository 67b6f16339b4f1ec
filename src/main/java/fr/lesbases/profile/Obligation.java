package fr.lesbases.profile;

import fr.lesbases.common.ProfileId;
import java.util.List;

/** What somebody has to hand over before their account can be deleted, as a base that nobody else administers. Only told: refusing is the part of who hears {@link ProfileDeleted}. */
public interface Obligation {

    /** @param path of the page where it is handed over */
    record Duty(String name, String path) {}

    List<Duty> of(ProfileId person);
}
