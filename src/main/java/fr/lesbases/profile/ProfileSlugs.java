package fr.lesbases.profile;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.database.SlugRegister;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The slugs of profiles. */
@Component
class ProfileSlugs {

    private static final String FALLBACK = "profil";

    private final SlugRegister register;
    private final ProfileRows profiles;

    ProfileSlugs(JdbcClient database, ProfileRows profiles) {
        this.profiles = profiles;
        register = new SlugRegister(database, "profile_slug", "profile", Set.of());
    }

    /** The profile of that address or of a former one, unless it is deleted. Read once, however often a transaction asks. */
    Optional<Profile> find(String slug) {
        return register.find(slug).flatMap(profiles::findById).filter(profile -> !profile.isDeleted());
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
