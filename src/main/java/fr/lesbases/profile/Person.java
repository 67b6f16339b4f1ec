package fr.lesbases.profile;

import fr.lesbases.common.FileId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import java.util.Optional;

/**
 * A profile as it is named on other pages. A private profile shows this and no more.
 *
 * @param photo only where the viewer may see it
 * @param gone whether the account was deleted: then there is no page to lead to
 */
public record Person(ProfileId id, Slug slug, PersonName name, Optional<FileId> photo, boolean gone) {}
