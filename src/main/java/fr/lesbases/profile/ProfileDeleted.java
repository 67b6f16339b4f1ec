package fr.lesbases.profile;

import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;

/**
 * Somebody deletes their account: whatever a feature knows of them goes, in the same transaction. What stays by their choice refers to the profile, which stays as a
 * name without a page. Who has to prevent it throws a {@link fr.lesbases.common.DomainException}.
 *
 * @param email theirs until now: what waits for that address goes too
 */
public record ProfileDeleted(ProfileId profile, EmailAddress email, Legacy legacy) {}
