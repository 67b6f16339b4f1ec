package fr.lesbases.profile;

import fr.lesbases.common.ProfileId;
import java.io.IOException;

/** What a feature keeps of a person, for the copy they take of it. Beans of this type are asked in their {@code @Order}. */
public interface PersonalData {

    /** Writes what is theirs and nothing of others, no address and no secret. Asked for the viewer's own profile only. */
    void write(ProfileId person, DataArchive archive) throws IOException;
}
