package fr.lesbases.profile;

import fr.lesbases.common.ProfileId;
import java.util.List;

/** Tells somebody, before they delete their account, what a feature deletes with it and what stays. Beans of this type are heard in their {@code @Order}. */
public interface Belongings {

    /** In sentences with numbers, for instance "3 brouillons seront supprimés."; none where there is nothing of it. */
    List<String> fates(ProfileId person);
}
