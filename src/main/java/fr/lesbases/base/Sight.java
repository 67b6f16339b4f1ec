package fr.lesbases.base;

import fr.lesbases.common.ProfileId;
import java.util.Optional;

/**
 * How much of a base's members somebody sees. Everyone who reads the base sees who they are, and the addresses that their owners show.
 *
 * @param inside as who belongs to it: when somebody was last there, how much they made, the invitations one sent oneself
 * @param all as who administers it: also the members' addresses, all invitations, the requests
 */
record Sight(boolean inside, boolean all, Optional<ProfileId> viewer) {}
