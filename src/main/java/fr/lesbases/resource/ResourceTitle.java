package fr.lesbases.resource;

import fr.lesbases.common.Language;
import fr.lesbases.common.Slug;

/** What a published resource is called, and where it is. */
record ResourceTitle(Slug slug, String title, Language language) {}
