package fr.lesbases.account;

import fr.lesbases.common.ProfileId;
import java.util.List;

/** The people of the demonstration, offered on the sign-in page without any mail. A bean of this type exists in demonstration mode only. */
public interface DemoPeople {

    List<Person> people();

    /** @param role in a few words, for instance "médiatrice numérique" */
    record Person(ProfileId id, String name, String role) {}
}
