package fr.lesbases.account;

import fr.lesbases.common.ProfileId;
import java.util.List;

/** The people of the demonstration, offered on the sign-in page without any mail. Only asked in demonstration mode. */
public interface DemoPeople {

    List<Person> people();

    /** @param role in a few words, for instance "médiatrice numérique" @param isStaff whether they are the platform's staff in the demonstration */
    record Person(ProfileId id, String name, String role, boolean isStaff) {}
}
