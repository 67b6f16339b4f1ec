package fr.lesbases.search;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Norms;

/** A text in the index, kept three ways: by stems, as written, by the beginnings of its words. {@link QueryWords} asks all three. */
public final class IndexedText {

    private static final String WRITTEN = "_written";
    private static final String BEGINNINGS = "_beginnings";

    private final IndexFieldReference<String> stemmed;
    private final IndexFieldReference<String> written;
    private final IndexFieldReference<String> beginnings;

    private IndexedText(IndexFieldReference<String> stemmed, IndexFieldReference<String> written, IndexFieldReference<String> beginnings) {
        this.stemmed = stemmed;
        this.written = written;
        this.beginnings = beginnings;
    }

    /** Adds the text to the schema; it may be written any number of times in one document. */
    public static IndexedText declare(IndexSchemaElement schema, String name) {
        return new IndexedText(
                schema.field(name, type -> type.asString().analyzer(Analyzers.STEMMED)).multiValued().toReference(),
                schema.field(written(name), type -> type.asString().analyzer(Analyzers.WRITTEN)).multiValued().toReference(),
                // Without norms: a long word has many beginnings, which says nothing about the text
                schema.field(beginnings(name), type -> type.asString().analyzer(Analyzers.BEGINNINGS).searchAnalyzer(Analyzers.WRITTEN).norms(Norms.NO))
                        .multiValued().toReference());
    }

    public void write(DocumentElement document, String text) {
        document.addValue(stemmed, text);
        document.addValue(written, text);
        document.addValue(beginnings, text);
    }

    static String written(String name) {
        return name + WRITTEN;
    }

    static String beginnings(String name) {
        return name + BEGINNINGS;
    }
}
