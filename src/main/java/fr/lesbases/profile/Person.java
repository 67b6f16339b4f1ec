package fr.lesbases.profile;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;

/** A profile as it is named on other pages. A private profile shows this and no more. */
public record Person(ProfileId id, Slug slug, PersonName name) {}
