package fr.lesbases.profile;

import fr.lesbases.search.MarkedText;

/** A found profile, with the looked-for words marked in what the row shows. */
public record ProfileHit(ProfileRow row, MarkedText name, MarkedText description) {}
