package fr.lesbases.search;

import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Sortable;

/** A name to sort by, as people look it up: case and accents aside. */
public final class IndexedName {

    private IndexedName() {
    }

    public static IndexFieldReference<String> declare(IndexSchemaElement schema, String name) {
        return schema.field(name, type -> type.asString().normalizer(Analyzers.SORTED).sortable(Sortable.YES)).toReference();
    }
}
