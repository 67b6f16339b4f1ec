package fr.lesbases.profile;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.database.SlugRegister;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The slugs of profiles. */
@Component
class ProfileSlugs {

    private static final String FALLBACK = "profil";

    private final SlugRegister register;

    ProfileSlugs(JdbcClient database) {
        register = new SlugRegister(database, "profile_slug", "profile", Set.of());
    }

    /** Reserves the address for a name, perhaps a former one of the owner's. */
    Slug reserve(PersonName name, ProfileId owner) {
        return register.reserve(Slug.of(name.full(), FALLBACK), owner.value());
    }

    /** Reserves an address that tells no name. */
    Slug reserveNameless(ProfileId owner) {
        return register.reserve(Slug.of(FALLBACK + " " + owner, FALLBACK), owner.value());
    }
}
