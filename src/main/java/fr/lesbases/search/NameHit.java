package fr.lesbases.search;

import fr.lesbases.common.Language;
import fr.lesbases.common.Slug;

/** Something found by its name, with the typed beginnings marked. @param language of its name */
public record NameHit(Slug slug, MarkedText name, Language language) {

    public NameHit(Slug slug, MarkedText name) {
        this(slug, name, Language.FRENCH);
    }
}
