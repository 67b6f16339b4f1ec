package fr.lesbases.access;

import fr.lesbases.common.ProfileId;

/** What the principal of a signed-in person tells. */
public interface Identity {

    ProfileId profile();

    boolean isStaff();
}
