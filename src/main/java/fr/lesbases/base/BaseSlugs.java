package fr.lesbases.base;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.Slug;
import fr.lesbases.database.SlugRegister;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The slugs of bases. {@code /bases/creer} is a page of ours. */
@Component
class BaseSlugs {

    private final SlugRegister register;
    private final BaseRows bases;

    BaseSlugs(JdbcClient database, BaseRows bases) {
        this.bases = bases;
        register = new SlugRegister(database, "base_slug", "base", Set.of("creer"));
    }

    /** The base of that address or of a former one, those in the corbeille included. Read once, however often a transaction asks. */
    Optional<Base> find(String slug) {
        return register.find(slug).flatMap(bases::findById);
    }

    /** Reserves the address for a name, perhaps a former one of the same base. */
    Slug reserve(String name, BaseId base) {
        return register.reserve(Slug.of(name, "base"), base.value());
    }
}
