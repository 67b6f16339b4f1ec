package fr.lesbases.follow;

import fr.lesbases.common.Page;
import fr.lesbases.profile.ProfileRow;

/**
 * Who follows a base or a person.
 *
 * @param people those with a public profile, the latest first
 * @param hidden how many others there are: of them nobody is told more
 */
public record Followers(Page<ProfileRow> people, long hidden) {}
