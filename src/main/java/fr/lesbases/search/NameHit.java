package fr.lesbases.search;

import fr.lesbases.common.Language;
import fr.lesbases.common.Slug;
import java.util.List;

/** Something found by its name, with the typed beginnings marked. @param language of its name */
public record NameHit(Slug slug, MarkedText name, Language language) {

    public NameHit(Slug slug, MarkedText name) {
        this(slug, name, Language.FRENCH);
    }

    /** A few of them, the best first. */
    public static List<NameHit> of(List<? extends NamedRow> rows, TypedName typed, int most) {
        return rows.stream().sorted(typed.beginningsFirst(NamedRow::name)).limit(most).map(row -> new NameHit(row.slug(), typed.mark(row.name()))).toList();
    }
}
